package org.newswire.enrich.temporal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.temporal.grammar.Symbol;
import org.newswire.enrich.temporal.grammar.Unit;

/** Lengths of time. */
final class AmountReadings {

    /** Words before {@code a year} that make it a rate: {@code $5 million a year}. */
    private static final Set<String> BEFORE_RATE = Set.of(
            "million",
            "billion",
            "trillion",
            "percent",
            "cent",
            "times",
            "twice",
            "once",
            "people",
            "thousand",
            "much",
            "many",
            "share",
            "head");

    /** Words before {@code an hour} that make it a speed. */
    private static final Set<String> LENGTHS = Set.of("miles", "kilometers", "kilometres", "km", "knots");

    /** Words in {@code -s} that are no plural nouns. */
    private static final Set<String> NOT_PLURAL = Set.of(
            "is", "was", "has", "does", "as", "this", "its", "his", "us", "thus", "plus", "less", "unless", "towards",
            "across", "always", "perhaps", "takes", "lasts", "needs", "spends", "wants", "gets", "becomes", "marks");

    /** Words behind {@code a year} that move a date by it. */
    private static final Set<String> SHIFTS =
            Set.of("ago", "earlier", "later", "before", "after", "previously", "hence", "from");

    private AmountReadings() {}

    static void addTo(Map<String, Interpretations.Reading> readings) {
        readings.put("amount", settings -> AmountReadings::amount);
        readings.put("pointed-amount", settings -> AmountReadings::pointed);
        readings.put("one-unit", settings -> AmountReadings::oneUnit);
        readings.put("fixed-amount", settings -> {
            Meaning amount = new Meaning.Lasting(settings.text("count"), Unit.valueOf(settings.text("unit")));
            return (match, scene) -> Optional.of(amount);
        });
        readings.put("untold", settings -> (match, scene) -> Optional.of(new Meaning.Lasting("X", unit(match))));
        readings.put("half-unit", settings -> (match, scene) -> Optional.of(half(unit(match))));
        readings.put(
                "amount-and-half",
                settings -> (match, scene) ->
                        Optional.of(new Meaning.Lasting(match.value("number").orElse(1) + ".5", unit(match))));
        readings.put("amount-range", settings -> (match, scene) -> Optional.of(new Meaning.Lasting("X", unit(match))));
    }

    /** The unit that a match counts in. */
    static Unit unit(Match match) {
        if (match.has("quarter")) return Unit.QUARTER;
        if (match.has("second")) return Unit.SECOND;
        OptionalInt unit = match.value("unit");
        return unit.isPresent() ? Unit.of(unit.getAsInt()) : Unit.DAY;
    }

    private static Optional<Meaning> amount(Match match, Scene scene) {
        Unit unit = unit(match);
        if (match.has("couple")) return Optional.of(new Meaning.Lasting("2", unit, "APPROX"));
        if (match.has("vague")) return Optional.of(new Meaning.Lasting("X", unit));
        if (match.has("decimal")) return Optional.of(new Meaning.Lasting(match.word("decimal"), unit));
        String count = String.valueOf(match.value("number").orElse(1));
        String zeros = match.has("scale") ? match.word("scale").equals("million") ? "000000" : "000000000" : "";
        return Optional.of(new Meaning.Lasting(count + zeros, unit));
    }

    /** {@code the past three months} ends where the text stands, {@code the next two weeks} begins there. */
    private static Optional<Meaning> pointed(Match match, Scene scene) {
        Optional<Meaning> amount = amount(match, scene);
        boolean back = RelativeReadings.isBack(match.word("dir"));
        if (!back && !RelativeReadings.isAhead(match.word("dir"))) return amount;
        CalendarPoint here = scene.reference().map(point -> point.in(Unit.DAY)).orElse(null);
        if (here == null || !(amount.orElse(null) instanceof Meaning.Lasting lasting)) return amount;
        CalendarPoint there = lasting.isWhole() && !lasting.unit().isClock()
                ? here.plus((back ? -1 : 1) * Long.parseLong(lasting.count()), lasting.unit())
                        .orElse(null)
                : null;
        return Optional.of(back ? lasting.between(there, here) : lasting.between(here, there));
    }

    /** {@code a year}: a rate behind an amount or a plural, else a duration. */
    private static Optional<Meaning> oneUnit(Match match, Scene scene) {
        Unit unit = unit(match);
        Lexeme before = scene.chart().at(match.first() - 1);
        if (before != null && LENGTHS.contains(before.form())) return Optional.empty();
        Lexeme after = scene.chart().at(match.last());
        boolean shift = after != null && SHIFTS.contains(after.form());
        boolean rate = !shift && isCounted(before);
        return Optional.of(
                rate
                        ? new Meaning.Recurring(new Meaning.Lasting("1", unit).value(), null, null)
                        : new Meaning.Lasting("1", unit));
    }

    private static boolean isCounted(@Nullable Lexeme before) {
        if (before == null) return false;
        if (before.is(Symbol.AMOUNT) || before.is(Symbol.NUMBER) || before.is(Symbol.DECIMAL)) return true;
        String word = before.form();
        if (BEFORE_RATE.contains(word)) return true;
        boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.equals("'s");
        return plural && before.shape() != Lexeme.Shape.MARK && !NOT_PLURAL.contains(word);
    }

    private static Meaning half(Unit unit) {
        return switch (unit) {
            case MINUTE -> new Meaning.Lasting("30", Unit.SECOND);
            case HOUR -> new Meaning.Lasting("30", Unit.MINUTE);
            case DAY -> new Meaning.Lasting("12", Unit.HOUR);
            case YEAR -> new Meaning.Lasting("6", Unit.MONTH);
            case DECADE -> new Meaning.Lasting("5", Unit.YEAR);
            case CENTURY -> new Meaning.Lasting("50", Unit.YEAR);
            case SECOND, WEEK, MONTH, QUARTER -> new Meaning.Lasting("0.5", unit);
        };
    }
}
