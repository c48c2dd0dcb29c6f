package org.newswire.desks.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.newswire.avro.EnrichedItem;
import org.newswire.runtime.config.Nearest;

/** Media Topics as queries name them, and the topics of items with their broader ones. Immutable. */
public final class Topics {

    private static final String RESOURCE = "mediatopics.tsv";
    private static final String SCHEME = "medtop:";
    private static final Topics ALL = load();

    private record Row(String code, String parent, String name, String replacedBy) {}

    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<String, List<String>> codesByName = new TreeMap<>();

    private Topics(List<Row> rows) {
        for (var row : rows) byCode.put(row.code(), row);
        for (var row : rows)
            if (row.replacedBy().isEmpty())
                codesByName
                        .computeIfAbsent(Analyzers.folded(row.name()), name -> new ArrayList<>())
                        .add(row.code());
    }

    private static Topics load() {
        var stream = Objects.requireNonNull(Topics.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return new Topics(reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Row(columns[0], columns[1], columns[2], columns.length > 4 ? columns[4] : ""))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The codes that a query means by {@code medtop:20000379}, {@code 20000379} or {@code monetary policy}; several when
     * topics share a name. A retired code gives the one that replaced it.
     *
     * @throws IllegalArgumentException that says what was expected
     */
    public static List<String> codes(String value) {
        var plain = Analyzers.folded(value.strip().replaceAll("\\s+", " "));
        var code = plain.startsWith(SCHEME) ? plain.substring(SCHEME.length()) : plain;
        if (ALL.byCode.containsKey(code)) return List.of(ALL.current(code));
        var named = ALL.codesByName.get(plain);
        if (named != null) return named;
        if (code.matches("\\d+")) throw new IllegalArgumentException("Media Topics has no code " + code);
        throw new IllegalArgumentException("Media Topics has no \"" + value + "\""
                + Nearest.to(plain, ALL.codesByName.keySet())
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("; give a code such as medtop:20000379 or a name such as \"monetary policy\""));
    }

    /** English name of a code. */
    static String name(String code) {
        var row = ALL.byCode.get(code);
        return row == null ? code : row.name();
    }

    /** The topics of an item and their broader ones, each at the places that speak for it or for a narrower one. */
    static Tokens of(EnrichedItem item) {
        var tokens = new Tokens();
        for (var topic : item.getTopics()) {
            var qcode = topic.getQcode();
            if (!qcode.startsWith(SCHEME)) continue;
            var code = qcode.substring(SCHEME.length());
            tokens.add(code);
            for (var each : ALL.withBroader(code)) {
                for (var evidence : topic.getEvidence()) tokens.add(each, evidence.getBegin(), evidence.getEnd());
            }
        }
        return tokens;
    }

    private String current(String code) {
        var row = Objects.requireNonNull(byCode.get(code), code);
        return row.replacedBy().isEmpty() ? code : row.replacedBy();
    }

    private List<String> withBroader(String code) {
        var codes = new ArrayList<String>(List.of(code));
        for (var row = byCode.get(code); row != null && !row.parent().isEmpty(); row = byCode.get(row.parent()))
            codes.add(row.parent());
        return codes;
    }
}
