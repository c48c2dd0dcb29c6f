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
        if (!agrees)
            disagreements.add(new Disagreement(
                    file.name(), item, field, Problems.excerpt(expected, LONGEST), Problems.excerpt(got, LONGEST)));
    }

    Agreement count() {
        return new Agreement(files, compared, agreed, disagreements);
    }
}
