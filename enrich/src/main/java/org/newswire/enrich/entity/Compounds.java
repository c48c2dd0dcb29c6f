package org.newswire.enrich.entity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that a name is part of and that name nothing themselves: {@code Riga-based}, {@code U.S.-led},
 * {@code pro-Kremlin}. By the convention of CoNLL-2003 each is a miscellaneous name. Where a sentence begins and in
 * headlines with a capital on every word, {@code State-run} looks the same; there common nouns are told by a list.
 */
final class Compounds {

    private static final Set<String> ENDINGS =
            WordSet.of("based born led backed controlled ruled held run owned sponsored dominated brokered mediated"
                    + " registered listed bound style made built trained educated funded financed speaking occupied"
                    + " administered allied aligned supported organised organized supplied wide inspired installed"
                    + " designed appointed bred raised linked affiliated imposed proposed type era friendly");
    private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "neo", "post", "pre");
    /** First parts that are no names; those in -ly are none either. */
    private static final Set<String> COMMON = WordSet.of(
            "state family government army military police community student company union worker employee women"
                    + " male female church faith party opposition rebel web internet computer cloud market bank industry"
                    + " oil gas cash dollar export home hand custom foreign native self well ill new old first long short"
                    + " high low left right science evidence plant land sea ground air space value purpose factory human"
                    + " carbon asset mortgage tax city local");

    private static final Pattern SPLIT = Pattern.compile("-");

    private Compounds() {}

    static void mark(Marking line) {
        for (int at = 0; at < line.size(); at++) {
            if (line.word(at).indexOf('-') < 0 || !isCompound(line.word(at))) continue;
            TaggedName name = line.name(at);
            if (name == null && line.capitalsSayNothing(at) && isCommon(line.lower(at))) continue;
            if (name != null && name.length() > 1 && line.isLower(at)) continue;
            int begin = name == null ? at : name.begin();
            int end = name == null ? at + 1 : name.end();
            Entity.Type type = name == null ? Entity.Type.MISC : name.type();
            line.put(new TaggedName(begin, at + 1, Entity.Type.MISC).forCertain());
            if (end > at + 1)
                line.put(at + 1, end, isFirm(line.word(at), end - at - 1) ? Entity.Type.ORGANISATION : type);
        }
    }

    /** Whether what follows, several words with a capital, is what has its seat there. */
    private static boolean isFirm(String compound, int length) {
        return length > 1 && (compound.endsWith("-based") || compound.endsWith("-listed"));
    }

    private static boolean isCommon(String word) {
        String first = word.substring(0, word.indexOf('-'));
        return COMMON.contains(first) || first.endsWith("ly");
    }

    private static boolean isCompound(String word) {
        String[] parts = SPLIT.split(word, -1);
        if (parts.length < 2 || parts[0].isEmpty()) return false;
        String last = parts[parts.length - 1];
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (capital && ENDINGS.contains(last)) return parts[0].length() > 1;
        return PREFIXES.contains(parts[0]) && !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    }
}
