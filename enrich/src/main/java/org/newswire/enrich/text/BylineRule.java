package org.newswire.enrich.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises paragraphs that say who wrote the story: {@code By Jane Roe}, {@code By JANE ROE, Associated Press},
 * {@code Jane Roe in Riga}, the line with the agency or office under it, and the credit at the end
 * ({@code Reporting by Jane Roe; editing by John Doe}).
 */
final class BylineRule {

    private static final int LONGEST = 120;

    private static final Pattern BY = Pattern.compile(
            "(?:By|BY|by|Par|PAR|par|Von|VON|von|Por|POR|por|di|Di|Door|Autors?:|Автор:|Text:|Written by|Reported by)[ :]+.*");
    private static final Pattern NAME_IN_PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2} (?:in|à|aus|en|в) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.&-]* ){0,5}(?i:writers?|correspondents?|reporters?|editors?|staff|bureau|press|news|agency"
                    + "|reuters|korrespondent(?:in)?|korespondents|корреспондент)");
    private static final Set<String> SMALL =
            Words.of("and in of the for at from with und et y e a to our staff correspondent"
                    + " correspondents reporter reporters writer writers editor editors contributing special our van von"
                    + " der den de del della di da do dos du la le dpa afp apa bin ibn al el ter ten zu un и в");
    private static final Set<String> NOT_NAMES =
            Words.of("monday tuesday wednesday thursday friday saturday sunday january"
                    + " february march april may june july august september october november december now then far law"
                    + " contrast comparison early late next last noon midnight");

    private static final int LONGEST_CREDIT = 400;
    private static final Pattern CREDIT = Pattern.compile(
            "\\((?i:additional |contributing |with )?(?i:reporting|writing|editing|written|edited|reported"
                    + "|compiled|translated|translation|production) by \\p{Lu}.{0,300}"
                    + "|(?i:additional )?(?i:reporting|writing|editing)(?: (?:and|&) \\p{L}+)? by \\p{Lu}.{0,200}"
                    + "|(?:Written|Edited|Compiled|Translated) by \\p{Lu}[^.]{0,60}(?:[;,] [^.]{0,80})?");

    private BylineRule() {}

    /** Whether the paragraph says {@code By} somebody. */
    static boolean isByline(String paragraph) {
        if (paragraph.length() > LONGEST || !BY.matcher(paragraph).matches()) return false;
        String[] words = paragraph.split("[ ,/|&:;()]+", -1);
        int names = 0;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty()) continue;
            String lower = word.toLowerCase(Locale.ROOT);
            if (i == 1 && NOT_NAMES.contains(lower)) return false;
            if (word.length() > 1 && !Character.isLetter(word.charAt(0))) return false;
            if (Character.isUpperCase(word.charAt(0))) names++;
            else if (!SMALL.contains(lower) && word.indexOf('@') < 0) return false;
        }
        boolean sentence = paragraph.endsWith(".") && !Abbreviations.isInitials(lastWord(paragraph));
        return names > 0 && !sentence;
    }

    /** Whether the paragraph says who reported, wrote and edited. */
    static boolean isCredit(String paragraph) {
        return paragraph.length() <= LONGEST_CREDIT && CREDIT.matcher(paragraph).matches();
    }

    /** Whether the paragraph is a name and a place. */
    static boolean isNameInPlace(String paragraph) {
        return paragraph.length() <= LONGEST && NAME_IN_PLACE.matcher(paragraph).matches();
    }

    /** Whether the paragraph could be a name and nothing else. */
    static boolean isName(String paragraph) {
        return paragraph.length() <= 40 && NAME.matcher(paragraph).matches();
    }

    /** Whether the paragraph is an office or an agency, as under a byline. */
    static boolean isOffice(String paragraph) {
        return paragraph.length() <= 60 && OFFICE.matcher(paragraph).matches();
    }

    private static String lastWord(String paragraph) {
        return paragraph.substring(paragraph.lastIndexOf(' ') + 1, paragraph.length() - 1);
    }
}
