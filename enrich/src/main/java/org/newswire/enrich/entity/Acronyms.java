package org.newswire.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Initials and what they stand for, in the orders that copy has: {@code Supreme National Security Council (SNSC)},
 * {@code SNSC (Supreme National Security Council)}, {@code the United Timber Workers, or UTW}. Both are names then, and
 * the initials are the same name wherever the story has them.
 *
 * <p>Initials that are nowhere spelled out are an organisation where they have an article or do what organisations do
 * ({@code the BRA}, {@code BRA said}), unless they are ordinary words ({@code the GDP}): of 850 of two to six capitals in
 * the running text of CoNLL-2003 and WikiGold 85 in 100 are names, most of organisations.
 */
final class Acronyms {

    /** Words that copy may skip among those that the initials are of, per letter. */
    private static final int WORDS_PER_LETTER = 2;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.&]{1,9}");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[^\\s-]*");
    private static final Set<String> SMALL_WORDS =
            WordSet.of("of the and for in on to at & de del la le des du di da et y e von der und fuer");
    /** Last words of phrases with capitals that name nothing with members. */
    private static final Set<String> NOT_ORGANISATIONS = WordSet.of(
            "index product rate rates price prices offering syndrome disease virus act agreement treaty test time zone area"
                    + " officer survey programme program plan protocol system disorder value tax ratio");
    /** Initials that are ordinary words. */
    private static final Set<String> ORDINARY = WordSet.of(
            "AC AD AI AIDS AM ATM BC BMI BST CAPS CCTV CD CEO CEOs CET CFO CIO COO CPI CPU CRR CTO DC DIY DJ DNA DVD EBIT"
                    + " EBITDA EDT EPS ERA EST ETA ETF EV FAQ GDP GMT GNP GPS HD HIV HR HQ ICBM ICU ID IED IP IPO IQ IT IVF"
                    + " KO KV LBO LED LGBT LNG LPG MC MP MRI MVP MW NB NGO NOTE NOTES OK PC PCR PDF PGA PHD PIN PM PMI PPE"
                    + " PPI PR PS QE RNA ROE RPO SIM SME SMS SUV SWAT TKO TV UAV UFO UHF USB UTC UV VAT VIP VP WMD YTD");

    private static final Set<String> ACTING = WordSet.of(
            "said says has had is was would will reported announced told officials official spokesman spokeswoman"
                    + " spokesperson statement president chairman chief leader leaders members member lawmaker lawmakers"
                    + " headquarters guerrillas fighters rebels");

    private final Map<String, Entity.Type> known = new HashMap<>();

    private Acronyms() {}

    static void mark(List<Marking> story) {
        Acronyms acronyms = new Acronyms();
        for (Marking line : story) acronyms.learn(line);
        for (Marking line : story) acronyms.learnFromUse(line);
        for (Marking line : story) acronyms.apply(line);
    }

    private void learn(Marking line) {
        for (int at = 1; at < line.size(); at++) {
            if (!isAcronym(line.word(at))) {
                if (line.word(at).equals("(") && isAcronym(line.word(at - 1))) spelledOutAfter(line, at);
            } else if (line.word(at - 1).equals("(") && line.word(at + 1).equals(")")) {
                spelledOutBefore(line, at - 1, at, true);
            } else if (line.word(at - 1).equals("or") && line.word(at - 2).equals(",")) {
                spelledOutBefore(line, at - 2, at, false);
            }
        }
    }

    /** The words that end at {@code end}, if the initials are theirs; in brackets also the organisation that ends there. */
    private void spelledOutBefore(Marking line, int end, int acronym, boolean bracketed) {
        String letters = letters(line.word(acronym));
        int first = Math.max(0, end - WORDS_PER_LETTER * letters.length() - 1);
        for (int begin = end - 2; begin >= first; begin--) {
            if (!isPart(line.word(begin + 1))) break;
            if (!line.isCapital(begin) || !abbreviates(letters, line.words(span(begin, end)))) continue;
            spelledOut(line, begin, end, acronym);
            return;
        }
        TaggedName name = line.name(end - 1);
        if (!bracketed || name == null || name.length() == 1 || name.type() != Entity.Type.ORGANISATION) return;
        int begin = name.begin() - 2;
        boolean joined = line.word(begin + 1).equals("and") && line.isCapital(begin) && isThe(line.word(begin - 1));
        if (joined) line.put(begin, name.end(), name.type());
        put(line, acronym, name.type());
    }

    private void spelledOutAfter(Marking line, int open) {
        int close = open + 1;
        while (isPart(line.word(close))) close++;
        boolean spelled = line.word(close).equals(")") && close > open + 2;
        if (spelled && abbreviates(letters(line.word(open - 1)), line.words(span(open + 1, close))))
            spelledOut(line, open + 1, close, open - 1);
    }

    private void spelledOut(Marking line, int begin, int end, int acronym) {
        Entity.Type type = type(line, begin, end, acronym);
        if (type == null) return;
        TaggedName name = line.name(begin);
        boolean longer = name != null && (name.begin() < begin || name.end() > end);
        if (!longer) line.put(begin, end, type);
        put(line, acronym, type);
    }

    /** What the models made of all the words, else an organisation where they are sure of some of it. */
    private static Entity.@Nullable Type type(Marking line, int begin, int end, int acronym) {
        TaggedName last = line.name(end - 1);
        if (last != null && last.type() == Entity.Type.PERSON && last.begin() <= begin) return null;
        if (last != null
                && last.type() != Entity.Type.PERSON
                && (last.begin() <= begin || last.type() == Entity.Type.MISC)) return last.type();
        if (NOT_ORGANISATIONS.contains(line.lower(end - 1)) || ORDINARY.contains(line.word(acronym))) return null;
        for (int at = begin; at < end; at++) {
            if (line.name(at) != null) return Entity.Type.ORGANISATION;
        }
        TaggedName initials = line.name(acronym);
        return initials != null && initials.length() == 1 ? initials.type() : Entity.Type.ORGANISATION;
    }

    private void learnFromUse(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            String word = line.word(at);
            if (line.name(at) != null || line.line().inCapitals() || line.inTitleCase()) continue;
            if (!LETTERS.matcher(word).matches()
                    || ORDINARY.contains(word)
                    || ROMAN.matcher(word).matches()) continue;
            boolean article = isThe(line.word(at - 1)) && !line.isCapital(at + 1);
            boolean acts =
                    ACTING.contains(line.word(at + 1)) || line.word(at - 1).equals("told");
            if (article || acts) known.putIfAbsent(word, Entity.Type.ORGANISATION);
        }
    }

    private static boolean isThe(String word) {
        return word.equals("the") || word.equals("The");
    }

    private void apply(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            Entity.Type type = known.get(line.word(at));
            TaggedName name = line.name(at);
            if (type == null || (name != null && (name.length() > 1 || name.type() == type || name.certain())))
                continue;
            line.put(at, at + 1, type);
        }
    }

    private void put(Marking line, int acronym, Entity.Type type) {
        TaggedName name = line.name(acronym);
        if (name != null && name.length() > 1) line.clear(name);
        line.put(acronym, acronym + 1, type);
        known.put(line.word(acronym), type);
    }

    private static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches() && letters(word).length() > 1;
    }

    private static boolean isPart(String word) {
        return !word.isEmpty()
                && (SMALL_WORDS.contains(word) || word.equals("'s") || Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean abbreviates(String letters, List<String> name) {
        return initials(String.join(" ", name)).contains(letters.toLowerCase(Locale.ROOT));
    }

    private static String letters(String acronym) {
        return acronym.replace(".", "").replace("&", "");
    }

    private static TaggedName span(int begin, int end) {
        return new TaggedName(begin, end, Entity.Type.ORGANISATION);
    }

    /** In small letters: initials of all words, of those with a capital, and of those with one before {@code of}. */
    static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        Set<String> initials = new HashSet<>();
        for (String word : (Iterable<String>) WORD.matcher(name).results().map(MatchResult::group)::iterator) {
            if (word.equals("of")) initials.add(capitals.toString().toLowerCase(Locale.ROOT));
            all.appendCodePoint(word.codePointAt(0));
            if (Character.isUpperCase(word.codePointAt(0))) capitals.appendCodePoint(word.codePointAt(0));
        }
        initials.add(all.toString().toLowerCase(Locale.ROOT));
        initials.add(capitals.toString().toLowerCase(Locale.ROOT));
        return initials;
    }
}
