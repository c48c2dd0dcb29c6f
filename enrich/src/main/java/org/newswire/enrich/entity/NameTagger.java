package org.newswire.enrich.entity;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Marks the names in one sentence with two linear-chain conditional random fields.
 *
 * <p>The first model knows persons, organisations and locations and was trained on several million words of news and
 * encyclopedia; the second was trained on one newspaper year alone and is used only for what the first cannot see:
 * a name that it calls miscellaneous stands where the first model found nothing at all. Over both of our yardsticks
 * that beats either model alone and every other way of combining them that we tried: docs/decisions/0004.
 *
 * <p>Cost is linear in the words. Thread-safe.
 *
 * <p>Source: J. R. Finkel, T. Grenager, C. Manning, Incorporating Non-local Information into Information Extraction
 * Systems by Gibbs Sampling, ACL 2005; models of Stanford CoreNLP 4.5.10.
 */
final class NameTagger {

    private static final String THREE_CLASSES = "english.all.3class.distsim.crf.ser.gz";
    private static final String FOUR_CLASSES = "english.conll.4class.distsim.crf.ser.gz";
    private static final Map<String, Entity.Type> TYPES = Map.of(
            "PERSON",
            Entity.Type.PERSON,
            "ORGANIZATION",
            Entity.Type.ORGANISATION,
            "LOCATION",
            Entity.Type.LOCATION,
            "MISC",
            Entity.Type.MISC);

    /** Words given to a model at once; its memory is linear in this. */
    private static final int SENTENCE_LIMIT = 200;
    /** Code units of a word; its features are all prefixes and suffixes, so that their size is quadratic in this. */
    private static final int WORD_LIMIT = 40;

    private final CRFClassifier<CoreLabel> threeClasses;
    private final CRFClassifier<CoreLabel> fourClasses;

    private NameTagger(CRFClassifier<CoreLabel> threeClasses, CRFClassifier<CoreLabel> fourClasses) {
        this.threeClasses = threeClasses;
        this.fourClasses = fourClasses;
    }

    /**
     * Reads both models from the class path, side by side.
     *
     * @throws IllegalStateException if a model is not there, which means that the build did not unpack it
     * @throws UncheckedIOException if one cannot be read
     */
    static NameTagger load() {
        CompletableFuture<CRFClassifier<CoreLabel>> fourClasses = CompletableFuture.supplyAsync(
                () -> read(FOUR_CLASSES), task -> new Thread(task, "entity-model").start());
        CRFClassifier<CoreLabel> threeClasses = read(THREE_CLASSES);
        try {
            return new NameTagger(threeClasses, fourClasses.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Names in a sentence cut as in the Penn Treebank, in order, not overlapping. */
    List<TaggedName> tag(List<String> words) {
        List<TaggedName> names = new ArrayList<>();
        for (int begin = 0; begin < words.size(); ) {
            int end = cut(words, begin);
            tag(words.subList(begin, end), begin, names);
            begin = end;
        }
        return names;
    }

    private void tag(List<String> words, int offset, List<TaggedName> names) {
        List<TaggedName> sure = names(classify(threeClasses, words), offset);
        List<TaggedName> misc = new ArrayList<>(names(classify(fourClasses, words), offset));
        misc.removeIf(name -> name.type() != Entity.Type.MISC || sure.stream().anyMatch(name::overlaps));
        List<TaggedName> all = new ArrayList<>(sure);
        all.addAll(misc);
        all.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        names.addAll(all);
    }

    /** Where to cut a sentence that is too long: after the last word within the limit that can end no name. */
    private static int cut(List<String> words, int begin) {
        if (words.size() - begin <= SENTENCE_LIMIT) return words.size();
        int end = begin + SENTENCE_LIMIT;
        while (end > begin + SENTENCE_LIMIT / 2
                && Character.isUpperCase(words.get(end - 1).codePointAt(0))) end--;
        return end > begin + SENTENCE_LIMIT / 2 ? end : begin + SENTENCE_LIMIT;
    }

    private static List<Entity.@Nullable Type> classify(CRFClassifier<CoreLabel> model, List<String> words) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(modelForm(word));
            label.setValue(label.word());
            labels.add(label);
        }
        // classify() would skip the word shapes that the models were trained with.
        List<Entity.@Nullable Type> types = new ArrayList<>(words.size());
        for (CoreLabel label : model.classifySentence(labels)) types.add(TYPES.get(label.get(AnswerAnnotation.class)));
        return types;
    }

    /** Runs of one type; two names of one type that touch cannot be told apart. */
    private static List<TaggedName> names(List<Entity.@Nullable Type> types, int offset) {
        List<TaggedName> names = new ArrayList<>();
        for (int begin = 0; begin < types.size(); ) {
            Entity.Type type = types.get(begin);
            int end = begin + 1;
            while (end < types.size() && types.get(end) == type) end++;
            if (type != null) names.add(new TaggedName(offset + begin, offset + end, type));
            begin = end;
        }
        return names;
    }

    /** The word as the training texts spell it: typewriter quotes and dashes. Brackets stay: escaped ones do worse. */
    private static String modelForm(String word) {
        if (word.length() > WORD_LIMIT) return word.substring(0, WORD_LIMIT);
        return switch (word) {
            case "\u2013", "\u2014" -> "--";
            case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> "\"";
            default -> word.replace('\u2019', '\'').replace('\u2018', '\'');
        };
    }

    private static CRFClassifier<CoreLabel> read(String model) {
        // A model would otherwise remember lower-case words that it has seen, and tag the same article differently
        // depending on what it read before.
        Properties withoutMemory = new Properties();
        withoutMemory.setProperty("maxAdditionalKnownLCWords", "0");
        InputStream resource = NameTagger.class.getResourceAsStream(model);
        if (resource == null) throw new IllegalStateException("entity model " + model + " is not on the class path");
        try (InputStream in = resource;
                ObjectInputStream objects =
                        new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
            return CRFClassifier.getClassifier(objects, withoutMemory);
        } catch (IOException e) {
            throw new UncheckedIOException("entity model " + model, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("entity model " + model + " is of another CoreNLP version", e);
        }
    }
}
