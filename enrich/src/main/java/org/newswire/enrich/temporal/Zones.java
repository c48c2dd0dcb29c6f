package org.newswire.enrich.temporal;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Chart;
import org.newswire.enrich.temporal.grammar.Lexeme;
import org.newswire.enrich.temporal.grammar.Resource;

/** Time zones by the names that news gives them: {@code GMT}, {@code Moscow time}, the city of a dateline. */
final class Zones {

    /** What ends the city of a dateline. */
    private static final Pattern AFTER_CITY = Pattern.compile("[,(/\\[:0-9—–-]| --|\\s-");

    private static final Map<String, ZoneId> BY_NAME = load();

    private Zones() {}

    /** The zone of an abbreviation such as {@code gmt}. */
    static @Nullable ZoneId named(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** The zone of the first place that a dateline names. */
    static @Nullable ZoneId ofDateline(String dateline) {
        return named(AFTER_CITY.split(dateline.strip(), 2)[0].strip());
    }

    /**
     * The zone that stands behind a clock time without being part of the expression: {@code Moscow time}, {@code New
     * York time}, {@code Eastern Standard Time}.
     */
    static Optional<ZoneId> after(Chart chart, int at) {
        for (int words = 1; words <= 2; words++) {
            String name = words(chart, at, words);
            Lexeme last = chart.at(at + words);
            boolean standard = last != null && List.of("standard", "daylight").contains(last.form());
            if (standard) last = chart.at(at + words + 1);
            if (last == null || !last.is("time")) continue;
            return Optional.ofNullable(BY_NAME.get(name));
        }
        return Optional.empty();
    }

    private static String words(Chart chart, int at, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = at; i < at + count; i++) {
            Lexeme lexeme = chart.at(i);
            if (lexeme == null) return "";
            if (i > at) words.append(' ');
            words.append(lexeme.form());
        }
        return words.toString();
    }

    private static Map<String, ZoneId> load() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : Resource.lines("zones.txt")) {
            String[] fields = line.split("\\s+", 2);
            for (String name : fields[1].split(",", -1)) {
                zones.put(name.strip().toLowerCase(Locale.ROOT), ZoneId.of(fields[0]));
            }
        }
        return Map.copyOf(zones);
    }
}
