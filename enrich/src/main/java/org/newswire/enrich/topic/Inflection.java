package org.newswire.enrich.topic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spells out the forms in which a rule's word may stand in a text. A rule writes
 *
 * <ul>
 *   <li>{@code strike} for the noun: strike, strikes;
 *   <li>{@code strike~} for the verb: strike, strikes, struck, striking;
 *   <li>{@code =new} for this form alone.
 * </ul>
 *
 * Forms that do not exist ("striked") are harmless: nobody writes them.
 */
final class Inflection {

    private static final Set<String> INVARIABLE = Set.of(
            "a", "an", "and", "against", "at", "by", "de", "for", "from", "in", "into", "its", "no", "not", "of", "off",
            "on", "or", "out", "over", "per", "the", "to", "under", "up", "down", "with", "la", "el", "al");

    // Verbs that news uses and that -ed does not make a past of.
    private static final Map<String, List<String>> IRREGULAR = irregular(
            "beat beaten",
            "bid bade bidden",
            "bleed bled",
            "blow blew blown",
            "break broke broken",
            "burn burnt",
            "burst",
            "buy bought",
            "cast",
            "catch caught",
            "cut",
            "draw drew drawn",
            "drive drove driven",
            "fall fell fallen",
            "fight fought",
            "flee fled",
            "fly flew flown",
            "freeze froze frozen",
            "grow grew grown",
            "hit",
            "hold held",
            "lay laid",
            "lead led",
            "leave left",
            "lose lost",
            "make made",
            "meet met",
            "overthrow overthrew overthrown",
            "pay paid",
            "quit",
            "ride rode ridden",
            "rise rose risen",
            "run ran",
            "seek sought",
            "sell sold",
            "set",
            "shake shook shaken",
            "shoot shot",
            "shut",
            "sing sang sung",
            "sink sank sunk",
            "slide slid",
            "speak spoke spoken",
            "spend spent",
            "spread",
            "steal stole stolen",
            "strike struck",
            "swear swore sworn",
            "swim swam swum",
            "take took taken",
            "teach taught",
            "throw threw thrown",
            "win won",
            "withdraw withdrew withdrawn",
            "write wrote written");

    private Inflection() {}

    /** The forms of a rule's word, without its mark, in the letters the rule uses. */
    static Set<String> forms(String word) {
        if (word.startsWith("=")) return Set.of(word.substring(1));
        if (word.endsWith("~")) return verbForms(word.substring(0, word.length() - 1));
        return nounForms(word);
    }

    private static Set<String> nounForms(String noun) {
        if (noun.length() < 2 || noun.endsWith("s") || !endsInLetter(noun) || INVARIABLE.contains(noun))
            return Set.of(noun);
        var forms = new LinkedHashSet<String>();
        forms.add(noun);
        forms.add(withS(noun));
        if (noun.endsWith("man")) forms.add(noun.substring(0, noun.length() - 2) + "en");
        return forms;
    }

    private static Set<String> verbForms(String verb) {
        var forms = new LinkedHashSet<String>();
        forms.add(verb);
        forms.add(withS(verb));
        var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        forms.add(stem + "ing");
        if (verb.endsWith("ie")) forms.add(verb.substring(0, verb.length() - 2) + "ying");
        if (endsInConsonantY(verb)) forms.add(verb.substring(0, verb.length() - 1) + "ied");
        else forms.add(stem + "ed");
        if (mayDouble(verb)) {
            var doubled = verb + verb.charAt(verb.length() - 1);
            forms.add(doubled + "ed");
            forms.add(doubled + "ing");
        }
        forms.addAll(IRREGULAR.getOrDefault(verb, List.of()));
        return forms;
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) return word.substring(0, word.length() - 1) + "ies";
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) return word + "es";
        return word + "s";
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static boolean mayDouble(String verb) {
        return "bdglmnprt".indexOf(verb.charAt(verb.length() - 1)) >= 0;
    }

    private static boolean endsInLetter(String word) {
        return Character.isLetter(word.charAt(word.length() - 1));
    }

    private static Map<String, List<String>> irregular(String... verbs) {
        var table = new HashMap<String, List<String>>();
        for (var verb : verbs) {
            var forms = List.of(verb.split(" "));
            table.put(forms.get(0), forms.subList(1, forms.size()));
        }
        return table;
    }
}
