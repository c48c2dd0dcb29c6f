package org.newswire.enrich.entity.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads features as CoreNLP writes them, such as {@code of...Xxxxx-PW_CTYPE|C}, into keys of a {@link Template}.
 *
 * <p>Parts are glued with {@code -} or {@code ...}, which words and shapes may contain too. CoreNLP then cannot tell two
 * features apart and has one weight for both, so such a feature has a key for each way to cut it.
 */
final class FeatureParser {

    private record Form(Template template, String glue, int parts) {}

    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        one("WORD|C", Template.WORD);
        one("PW|C", Template.PREVIOUS_WORD);
        one("NW|C", Template.NEXT_WORD);
        one("DISJP|C", Template.EARLIER_WORD);
        one("DISJN|C", Template.LATER_WORD);
        one("TYPE|C", Template.SHAPE);
        one("PTYPE|C", Template.PREVIOUS_SHAPE);
        one("NTYPE|C", Template.NEXT_SHAPE);
        one("DISTSIM|C", Template.CLUSTER);
        one("PDISTSIM|C", Template.PREVIOUS_CLUSTER);
        one("NDISTSIM|C", Template.NEXT_CLUSTER);
        several("PW_CTYPE|C", Template.PREVIOUS_WORD_AND_SHAPE, "...", 2);
        several("NW_CTYPE|C", Template.SHAPE_AND_NEXT_WORD, "...", 2);
        several("PPW_CTYPE|C", Template.WORD_BEFORE_PREVIOUS_AND_SHAPE, "...", 2);
        several("NNW_CTYPE|C", Template.WORD_AFTER_NEXT_AND_SHAPE, "...", 2);
        several("PCTYPE|C", Template.PREVIOUS_SHAPE_AND_SHAPE, "...", 2);
        several("CNTYPE|C", Template.SHAPE_AND_NEXT_SHAPE, "...", 2);
        several("PCNTYPE|C", Template.THREE_SHAPES, "...", 3);
        one("PSEQW|CpC", Template.PAIR_WORD);
        one("PSEQpW|CpC", Template.PAIR_PREVIOUS_WORD);
        several("PSEQW2|CpC", Template.PAIR_TWO_WORDS, "-", 2);
        one("PSEQcDS|CpC", Template.PAIR_CLUSTER);
        one("PSEQpDS|CpC", Template.PAIR_PREVIOUS_CLUSTER);
        several("PSEQpcDS|CpC", Template.PAIR_TWO_CLUSTERS, "-", 2);
        one("PSEQcS|CpC", Template.PAIR_SHAPE);
        one("TPS2|CpC", Template.PAIR_SHAPE_AGAIN);
        one("PSEQpS|CpC", Template.PAIR_PREVIOUS_SHAPE);
        one("TNS1|CpC", Template.PAIR_NEXT_SHAPE);
        several("TYPES|CpC", Template.PAIR_TWO_SHAPES, "-", 2);
    }

    private static final Map<String, Template> CONSTANTS = Map.of(
            "###|C", Template.BIAS,
            "IS_TITLE|C", Template.TITLE,
            "NO-OCCURRENCE-PATTERN|C", Template.NOT_RECURRING,
            "X-NEXT-OCCURRENCE-X|C", Template.RECURS_LATER,
            "X-PREV-OCCURRENCE-X|C", Template.RECURRED_EARLIER,
            "PSEQ|CpC", Template.PAIR_BIAS);

    private FeatureParser() {}

    /** The keys of a feature, one and mostly no more. */
    static List<Long> keys(String feature) {
        Template constant = CONSTANTS.get(feature);
        if (constant != null) return List.of(constant.key());
        if (feature.startsWith("#") && feature.endsWith("#|C"))
            return affix(feature.substring(1, feature.length() - 3));
        int dash = feature.lastIndexOf('-');
        Form form = dash < 0 ? null : FORMS.get(feature.substring(dash + 1));
        if (form == null) throw new IllegalStateException("feature " + feature + " is not known");
        List<Long> keys = new ArrayList<>();
        cut(feature.substring(0, dash), form, form.parts, form.template.key(), keys);
        return keys;
    }

    /** Length of the beginning or end of a word that a feature consists of, with its marks; 0 for other features. */
    static int affixLength(String feature) {
        return feature.startsWith("#") && feature.endsWith("#|C") && !CONSTANTS.containsKey(feature)
                ? feature.length() - "##|C".length()
                : 0;
    }

    private static List<Long> affix(String affix) {
        List<Long> keys = new ArrayList<>();
        if (affix.startsWith("<")) keys.add(Template.PREFIX.key(Fingerprint.of(affix)));
        if (affix.endsWith(">")) keys.add(Template.SUFFIX.key(Fingerprint.ofReversed(affix)));
        return keys;
    }

    private static void cut(String text, Form form, int parts, long key, List<Long> keys) {
        if (parts == 1) {
            keys.add(Fingerprint.join(key, Fingerprint.of(text)));
            return;
        }
        for (int at = text.indexOf(form.glue); at >= 0; at = text.indexOf(form.glue, at + 1)) {
            long part = Fingerprint.join(key, Fingerprint.of(text.substring(0, at)));
            cut(text.substring(at + form.glue.length()), form, parts - 1, part, keys);
        }
    }

    private static void one(String suffix, Template template) {
        FORMS.put(suffix, new Form(template, "", 1));
    }

    private static void several(String suffix, Template template, String glue, int parts) {
        FORMS.put(suffix, new Form(template, glue, parts));
    }
}
