package org.newswire.enrich.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in quotation marks: works, where every word but the small ones has a capital ({@code "The Amber Road"}),
 * and nicknames between the names of a person ({@code Karl "The Bear" Berg}). Headlines with a capital on every word
 * quote speech in the same way; there only a noun such as {@code film} makes a title.
 */
final class QuotedNames {

    /** Words of the longest title that is looked for. */
    private static final int LENGTH_LIMIT = 8;

    private static final Set<String> SMALL_WORDS =
            WordSet.of("of the a an and in on for to at by with from or as de la le du is 's \u2019s 'm n't");
    /** What a single word in quotation marks must follow to be a title. */
    private static final Set<String> WORKS = WordSet.of(
            "film films movie song songs single singles album novel book play opera musical documentary series"
                    + " show hit track tracks poem painting game titled entitled drama comedy thriller memoir ballet"
                    + " symphony");

    private static final Set<String> HONORIFICS = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.");

    private QuotedNames() {}

    static void mark(Marking line) {
        int open = -1;
        for (int at = 0; at < line.size(); at++) {
            if (!isQuote(line.word(at))) continue;
            if (open >= 0 && at - open <= LENGTH_LIMIT + 2) mark(line, open, at);
            open = at;
        }
    }

    private static void mark(Marking line, int open, int close) {
        int begin = open + 1;
        int end = close;
        while (end > begin
                && (line.word(end - 1).equals(",") || line.word(end - 1).equals("."))) end--;
        if (end <= begin || end - begin > LENGTH_LIMIT || !isTitle(line, begin, end)) return;
        TaggedName before = person(line, open - 1);
        TaggedName after = person(line, close + 1);
        if (before != null && after != null && end == close) {
            line.put(before.begin(), after.end(), Entity.Type.PERSON);
            return;
        }
        if (before != null || (after != null && line.isCapital(open - 1))) return;
        if (HONORIFICS.contains(line.word(begin))) {
            if (end - begin > 1) line.put(begin + 1, end, Entity.Type.PERSON);
            return;
        }
        boolean follows = WORKS.contains(line.lower(open - 1))
                || (line.word(open - 1).equals(",")
                        && (WORKS.contains(line.lower(open - 2)) || isListed(line, open, close)));
        TaggedName inside = line.name(begin);
        boolean whole = inside != null && inside.begin() == begin && inside.end() == end;
        if (follows || (end - begin > 1 && !whole && !line.inTitleCase())) line.put(begin, end, Entity.Type.MISC);
    }

    /** {@code Ada Thorne, "The Sea" (Latvian)}, as in lists of books. */
    private static boolean isListed(Marking line, int open, int close) {
        return person(line, open - 2) != null && line.word(close + 1).equals("(");
    }

    private static @Nullable TaggedName person(Marking line, int at) {
        TaggedName name = line.name(at);
        return name != null && name.type() == Entity.Type.PERSON ? name : null;
    }

    private static boolean isTitle(Marking line, int begin, int end) {
        if (!isTitleWord(line, begin) || !isTitleWord(line, end - 1)) return false;
        int capitals = 0;
        for (int at = begin; at < end; at++) {
            if (isTitleWord(line, at)) capitals++;
            else if (!SMALL_WORDS.contains(line.word(at))) return false;
        }
        return capitals > 0;
    }

    private static boolean isTitleWord(Marking line, int at) {
        return line.isCapital(at) || line.isNumber(at);
    }

    private static boolean isQuote(String word) {
        return switch (word) {
            case "\"", "``", "''", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> true;
            default -> false;
        };
    }
}
