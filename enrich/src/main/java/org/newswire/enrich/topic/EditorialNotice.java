package org.newswire.enrich.topic;

import java.util.regex.Pattern;
import org.newswire.enrich.text.Article;

/**
 * Tells what an agency sends its customers about a story from a story: kill notices, withdrawals, advisories and notes to
 * editors. They name the topics of another item, and words such as kill that mean nothing in them.
 */
final class EditorialNotice {

    private static final int REACH = 300;
    /** Characters of a notice at most; a longer text with a note to editors on top is a story. */
    private static final int LONGEST = 1200;

    private static final String ADDRESSEE =
            "(?:all )?(?:editors|news editors|clients|subscribers|customers|newsrooms|media)";
    private static final Pattern KILL = Pattern.compile(
            "^(?:urgent |bulletin |mandatory |bc-\\S+ )*(?:kill(?:ed story| notice| bulletin| advisory)?|story (?:kill|withdrawn)"
                    + "|withdrawal|withdrawn|elimination)\\s*(?:[:–—.-]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern TO_EDITORS = Pattern.compile(
            "^(?:(?:advisory|attention|note|memo|notice)[: ,-]*)?(?:to |to the attention of )?" + ADDRESSEE
                    + "\\s*[:,–—-]",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern ADVISORY = Pattern.compile(
            "^(?:editors' |media |photo )?advisory\\s*[:–—-] *(?:please |editors|all |our |kill)",
            Pattern.CASE_INSENSITIVE);

    private EditorialNotice() {}

    /** Whether the item speaks to editors; judged by how its first lines begin. */
    static boolean isOne(Article article) {
        var text = article.text();
        var begin = text.substring(0, Math.min(REACH, text.length()));
        if (KILL.matcher(begin).find()) return true;
        return text.length() <= LONGEST
                && (TO_EDITORS.matcher(begin).find() || ADVISORY.matcher(begin).find());
    }
}
