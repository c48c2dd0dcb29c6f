package org.newswire.app.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newswire.app.conformance.Scoreboard.Agreement;
import org.newswire.app.conformance.Scoreboard.Disagreement;
import org.newswire.ingest.format.Problems;

/** Counts what agrees and keeps what does not. */
final class AgreementCount {

    private static final int LONGEST = 200;
    private static final int BEFORE = 40;

    private final Map<String, Integer> compared = new TreeMap<>();
    private final Map<String, Integer> agreed = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private int files;

    void file() {
        files++;
    }

    void value(boolean agrees, SuiteFile file, int item, String field, String expected, String got) {
        compared.merge(field, 1, Integer::sum);
        agreed.merge(field, agrees ? 1 : 0, Integer::sum);
        if (agrees) return;
        var from = Math.max(0, difference(expected, got) - BEFORE);
        disagreements.add(new Disagreement(file.name(), item, field, excerpt(expected, from), excerpt(got, from)));
    }

    // Long values are shown from where they begin to differ.
    private static int difference(String one, String other) {
        if (Math.max(one.length(), other.length()) <= LONGEST) return 0;
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) same++;
        return same;
    }

    private static String excerpt(String value, int from) {
        return from == 0 ? Problems.excerpt(value, LONGEST) : "…" + Problems.excerpt(value.substring(from), LONGEST);
    }

    Agreement count() {
        return new Agreement(files, compared, agreed, disagreements);
    }
}
