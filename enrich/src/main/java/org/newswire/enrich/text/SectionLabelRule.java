package org.newswire.enrich.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the name of a section that a content system glued to the text: {@code Baltic PressEurope: The minister},
 * {@code Sports: The club}. A person or a company before a colon is the speaker of what follows and no label, also when
 * spelled with a capital inside ({@code McConnell: I won}, {@code WikiLeaks: }): what is glued on must be the name of a
 * section.
 */
final class SectionLabelRule {

    private static final int REACH = 60;

    private static final Pattern LABEL =
            Pattern.compile("(?<words>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}): ?(?=\\S)");
    private static final Pattern JUNCTION =
            Pattern.compile(".*[\\p{Ll}\\p{Lu}]\\p{Ll}(?<section>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)");

    private static final Set<String> SECTIONS =
            Words.phrases("Africa,America,Americas,Asia,Australia,Oceania,Europe,World,Middle East,"
                    + "Asia Pacific,Latin America,North America,South America,International,National,Domestic,Local,Region,"
                    + "Regional,Politics,Political,Economy,Economic,Business,Markets,Finance,Money,Sport,Sports,Culture,"
                    + "Cultural,Arts,Society,Social,Science,Technology,Tech,Health,Environment,Climate,Energy,Defence,"
                    + "Defense,Security,Education,Religion,Lifestyle,Travel,Entertainment,Media,Opinion,Analysis,Video,"
                    + "Photo,Photos,Breaking,News,Exclusive,Interview,Iran,Iraq,Russia,China,India,Ukraine,Israel,Syria,"
                    + "Turkey,Germany,France,Britain,Latvia,Lithuania,Estonia,Poland,Palestine,Afghanistan,Pakistan");

    private static final Set<String> PLAIN = Words.phrases(
            "World,International,National,Domestic,Politics,Economy,Business,Markets,Finance,Sport,Sports,Culture,"
                    + "Arts,Society,Science,Technology,Tech,Health,Environment,Education,Religion,Lifestyle,Entertainment");

    private SectionLabelRule() {}

    /**
     * Where the label ends that the part of the text begins with, colon included.
     *
     * @param opening whether the story has not begun before: only there is a single word such as {@code Sports:} a label
     * @return code unit after the label, -1 when there is none
     */
    static int end(String text, Span part, boolean opening) {
        String start = text.substring(part.begin(), Math.min(part.end(), part.begin() + REACH));
        Matcher label = LABEL.matcher(start);
        if (!label.lookingAt()) return -1;
        String words = label.group("words");
        boolean isLabel = isGlued(words) || (opening && PLAIN.contains(words));
        return isLabel ? part.begin() + label.end("words") + 1 : -1;
    }

    private static boolean isGlued(String words) {
        Matcher junction = JUNCTION.matcher(words);
        return junction.matches() && SECTIONS.contains(junction.group("section"));
    }
}
