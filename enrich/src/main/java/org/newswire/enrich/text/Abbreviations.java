package org.newswire.enrich.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a period in the middle of a sentence, as news agencies use them. */
final class Abbreviations {

    /** Something always follows: no sentence ends here. */
    private static final Set<String> TITLES = Words.of(
            "adm asst atty brig capt cdr cmdr col comdr cpl cpt det dr drs fr gen gens gov govs hon insp lt lts maj messrs"
                    + " mlle mme mr mrs ms msgr pfc pres prof pvt rep reps rev rt sen sens sgt sgts supt ste st ven"
                    + " v vs mt ft herr hr frau sr.ta sra dra prin mgr ing mag dipl");

    /** A number follows, or they are ordinary words. */
    private static final Set<String> BEFORE_NUMBERS =
            Words.of("b c d no nos nr art arts vol vols ch p pp fig figs para paras sec ver op jun jul mar");

    /** Written with a capital; in lower case they are ordinary words, or nothing. */
    private static final Set<String> CAPITALISED =
            Words.of("jan feb apr aug sep sept oct nov dec mon tue tues wed thu thur thurs fri"
                    + " ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb"
                    + " nev okla ont ore pa que tenn tex va vt wash wis wyo alta sask"
                    + " inc corp co cos ltd bros assn dept univ intl jr sr esq ave blvd bldg sq pty pte gmbh"
                    + " messrs natl adv ph");

    /** Written in any case. */
    private static final Set<String> ANY_CASE =
            Words.of("etc al cf approx eg ie viz ca bzw inkl usw evtl ggf mln mlrd");

    /** No abbreviation has more characters than this, without its period. */
    static final int LONGEST = 7;

    private Abbreviations() {}

    /**
     * Whether the period after the word belongs to it.
     *
     * @param word the word without its period
     * @param beforeNumber whether a digit follows the period and a space
     */
    static boolean takePeriod(String word, boolean beforeNumber) {
        if (word.isEmpty() || word.length() > LONGEST) return false;
        if (isInitials(word)) return true;
        String lower = word.toLowerCase(Locale.ROOT);
        if (TITLES.contains(lower) || ANY_CASE.contains(lower)) return true;
        if (BEFORE_NUMBERS.contains(lower) && beforeNumber) return true;
        return CAPITALISED.contains(lower) && Character.isUpperCase(word.charAt(0));
    }

    /** Whether a sentence cannot end with this word and its period. */
    static boolean needSomethingAfter(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower) || BEFORE_NUMBERS.contains(lower);
    }

    /** {@code J}, {@code U.S}, {@code a.m}, {@code Ph.D}: letters in ones and twos with periods between them. */
    static boolean isInitials(String word) {
        int letters = 0;
        boolean dotted = false;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == '.') {
                if (letters == 0) return false;
                dotted = true;
                letters = 0;
            } else if (Character.isLetter(c)) {
                if (++letters > 2) return false;
            } else {
                return false;
            }
        }
        return dotted ? letters > 0 : letters == 1 && Character.isUpperCase(word.charAt(0));
    }
}
