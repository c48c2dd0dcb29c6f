package org.newswire.enrich.temporal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.DayPart;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Unit;

/** Times that come back. */
final class SetReadings {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private SetReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("every-unit", settings -> SetReadings::everyUnit);
        readings.put("every-named", settings -> SetReadings::everyNamed);
    }

    private static Optional<Meaning> everyUnit(Match match, Scene scene) {
        Unit unit = AmountReadings.unit(match);
        String count =
                match.has("other") ? "2" : String.valueOf(match.value("number").orElse(1));
        if (match.has("vague")) count = "X";
        return Optional.of(new Meaning.Recurring(new Meaning.Lasting(count, unit).value(), quant(match), freq(match)));
    }

    private static Optional<Meaning> everyNamed(Match match, Scene scene) {
        OptionalInt weekday = match.value("weekday");
        OptionalInt part = match.value("part");
        OptionalInt month = match.value("month");
        OptionalInt season = match.value("season");
        String value;
        if (weekday.isPresent()) value = "XXXX-WXX-" + weekday.getAsInt();
        else if (month.isPresent()) value = String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt());
        else if (season.isPresent()) value = "XXXX-" + SEASONS[season.getAsInt() - 1];
        else if (part.isPresent()) value = "XXXX-XX-XX";
        else value = "XXXX-WXX-WE";
        if (part.isPresent()) value += "T" + DayPart.of(part.getAsInt()).code();
        return Optional.of(new Meaning.Recurring(value, quant(match), freq(match)));
    }

    private static @Nullable String quant(Match match) {
        String word = match.word("quant");
        return word.isEmpty() ? null : word.toUpperCase(Locale.ROOT);
    }

    /** {@code 2X} for {@code twice} and {@code two times}; {@code X} alone when the text does not say how often. */
    private static @Nullable String freq(Match match) {
        String word = match.word("often");
        if (match.value("times").isPresent() && match.value("times").getAsInt() > 0) {
            return match.value("times").getAsInt() + "X";
        }
        return switch (word) {
            case "once" -> "1X";
            case "twice" -> "2X";
            case "" -> null;
            default -> "X";
        };
    }
}
