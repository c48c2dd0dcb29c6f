package org.newswire.app.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newswire.app.conformance.Scoreboard.Agreement;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;

/**
 * Stories that a suite has in ninjs and in another format, in files of one name in different folders: both must give
 * the same headline, body text, version time, subjects and language. Subjects are compared by their names. One body may
 * be the first paragraphs of the other, because agencies put an extract into one of the two. Files of
 * validation suites are named by what they test, not by their story, and are never twins.
 */
final class Twins {

    private static final String NINJS = "ninjs";

    private final Map<String, List<FileResult>> byStem = new LinkedHashMap<>();

    /** Looks for twins among these files; only those are kept. */
    Twins(Collection<SuiteFile> files) {
        files.stream()
                .collect(Collectors.groupingBy(SuiteFile::stem, Collectors.counting()))
                .forEach((stem, count) -> {
                    if (count > 1) byStem.put(stem, new ArrayList<>());
                });
    }

    void add(FileResult result) {
        var versions = byStem.get(result.file().stem());
        if (versions != null && result.read().size() == 1 && !result.file().isOfValidation()) versions.add(result);
    }

    /** Compares each ninjs file with each file of its story in another format. */
    Agreement compare() {
        var count = new AgreementCount();
        for (var versions : byStem.values()) {
            for (var ninjs : versions) {
                if (!ninjs.format().equals(NINJS)) continue;
                for (var other : versions) if (!other.format().equals(NINJS)) compare(ninjs, other, count);
            }
        }
        return count.count();
    }

    private static void compare(FileResult ninjs, FileResult other, AgreementCount count) {
        count.file();
        var expected = other.read().get(0);
        var got = ninjs.read().get(0);
        text("headline", expected.headline(), got.headline(), ninjs, count);
        body(expected.body(), got.body(), ninjs, count);
        text("versionCreated", expected.versionCreated(), got.versionCreated(), ninjs, count);
        text("language", expected.language(), got.language(), ninjs, count);
        var subjects = subjects(expected);
        count.value(
                subjects.equals(subjects(got)),
                ninjs.file(),
                1,
                "subjects",
                subjects.toString(),
                subjects(got).toString());
    }

    private static void text(
            String field, @Nullable Object expected, @Nullable Object got, FileResult ninjs, AgreementCount count) {
        var one = Objects.toString(expected, "");
        var other = Objects.toString(got, "");
        count.value(PlainText.agree(one, other), ninjs.file(), 1, field, one, other);
    }

    private static void body(String one, String other, FileResult ninjs, AgreementCount count) {
        count.value(isBeginning(one, other) || isBeginning(other, one), ninjs.file(), 1, "body", one, other);
    }

    /** Whether a text is the first paragraphs of another, or all of them. */
    private static boolean isBeginning(String text, String of) {
        return PlainText.agree(text, paragraphs(of, text.split("\n\n").length));
    }

    private static String paragraphs(String text, int number) {
        return Arrays.stream(text.split("\n\n")).limit(number).collect(Collectors.joining("\n\n"));
    }

    private static Set<String> subjects(WireItem item) {
        return PlainText.folded(item.subjects().stream()
                .map(Subject::name)
                .filter(Objects::nonNull)
                .toList());
    }
}
