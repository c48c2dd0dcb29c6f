package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.crf.Crf;
import org.newswire.enrich.entity.crf.CrfModel;
import org.newswire.enrich.entity.crf.Words;

/**
 * Marks the names in one sentence with two linear-chain conditional random fields.
 *
 * <p>The first model knows persons, organisations and locations and was trained on several million words of news and
 * encyclopedia; the second was trained on one newspaper year alone and is used only for what the first cannot see:
 * a name that it calls miscellaneous stands where the first model found nothing at all. Over both of our yardsticks
 * that beats either model alone and every other way of combining them that we tried: docs/decisions/0004.
 *
 * <p>Cost is linear in the words. Thread-safe.
 */
final class NameTagger {

    private static final String THREE_CLASSES = "english.all.3class.distsim";
    private static final String FOUR_CLASSES = "english.conll.4class.distsim";
    private static final Map<String, Entity.Type> TYPES = Map.of(
            "PERSON",
            Entity.Type.PERSON,
            "ORGANIZATION",
            Entity.Type.ORGANISATION,
            "LOCATION",
            Entity.Type.LOCATION,
            "MISC",
            Entity.Type.MISC);

    private final Crf crf;
    private final CrfModel threeClasses;
    private final CrfModel fourClasses;

    private NameTagger(Crf crf) {
        this.crf = crf;
        this.threeClasses = crf.model(THREE_CLASSES);
        this.fourClasses = crf.model(FOUR_CLASSES);
    }

    /**
     * Reads both models from the class path.
     *
     * @throws IllegalStateException if they are not there, which means that the build did not compile them
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    static NameTagger load() {
        return new NameTagger(Crf.load());
    }

    /** Names in a sentence cut as in the Penn Treebank, in order, not overlapping. */
    List<TaggedName> tag(List<String> words) {
        Words read = crf.read(words.stream().map(NameTagger::modelForm).toList());
        List<TaggedName> sure = names(types(threeClasses, read));
        List<TaggedName> all = new ArrayList<>(sure);
        for (TaggedName name : names(types(fourClasses, read))) {
            if (name.type() == Entity.Type.MISC && sure.stream().noneMatch(name::overlaps)) all.add(name);
        }
        all.sort(Comparator.comparingInt(TaggedName::begin));
        return all;
    }

    private static List<Entity.@Nullable Type> types(CrfModel model, Words words) {
        List<Entity.@Nullable Type> types = new ArrayList<>(words.size());
        for (int label : model.best(words)) types.add(TYPES.get(model.labels().get(label)));
        return Collections.unmodifiableList(types);
    }

    /** Runs of one type; two names of one type that touch cannot be told apart. */
    private static List<TaggedName> names(List<Entity.@Nullable Type> types) {
        List<TaggedName> names = new ArrayList<>();
        for (int begin = 0; begin < types.size(); ) {
            Entity.Type type = types.get(begin);
            int end = begin + 1;
            while (end < types.size() && types.get(end) == type) end++;
            if (type != null) names.add(new TaggedName(begin, end, type));
            begin = end;
        }
        return names;
    }

    /** The word as the training texts spell it: typewriter quotes and dashes. Brackets stay: escaped ones do worse. */
    private static String modelForm(String word) {
        return switch (word) {
            case "\u2013", "\u2014" -> "--";
            case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> "\"";
            default -> word.replace('\u2019', '\'').replace('\u2018', '\'');
        };
    }
}
