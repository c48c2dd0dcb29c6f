package org.newswire.benchmarks;

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
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** CoreNLP's own decoder on one of its models. */
final class CoreNlpTagger {

    private final CRFClassifier<CoreLabel> classifier;

    private CoreNlpTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    static CoreNlpTagger load(String model) {
        // Otherwise it remembers words, and what it finds depends on what it read before.
        Properties withoutMemory = new Properties();
        withoutMemory.setProperty("maxAdditionalKnownLCWords", "0");
        String resource = model + ".crf.ser.gz";
        try (InputStream in = CoreNlpTagger.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is not on the class path");
            ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in)));
            return new CoreNlpTagger(CRFClassifier.getClassifier(objects, withoutMemory));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(resource + " is of another CoreNLP version", e);
        }
    }

    CRFClassifier<CoreLabel> classifier() {
        return classifier;
    }

    /** One label for each word. */
    List<String> labels(List<String> words) {
        return labelsOf(classifier.classifySentence(tokens(words)));
    }

    /** Words as CoreNLP takes them. */
    static List<CoreLabel> tokens(List<String> words) {
        List<CoreLabel> tokens = new ArrayList<>(words.size());
        for (String word : words) {
            CoreLabel token = new CoreLabel();
            token.setWord(word);
            token.setValue(word);
            tokens.add(token);
        }
        return tokens;
    }

    /** The label that each token was given. */
    static List<String> labelsOf(List<CoreLabel> tokens) {
        return tokens.stream().map(token -> token.get(AnswerAnnotation.class)).toList();
    }
}
