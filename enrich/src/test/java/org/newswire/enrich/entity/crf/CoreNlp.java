package org.newswire.enrich.entity.crf;

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

/** CoreNLP's own decoder on its own models, to compare with. */
final class CoreNlp {

    private final CRFClassifier<CoreLabel> classifier;

    private CoreNlp(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    static CoreNlp load(String model) {
        // Without this, it adds the words it reads to those it knows, and what it finds depends on what it read before.
        Properties withoutMemory = new Properties();
        withoutMemory.setProperty("maxAdditionalKnownLCWords", "0");
        try (InputStream in =
                        CoreNlp.class.getResourceAsStream("/org/newswire/enrich/entity/" + model + ".crf.ser.gz");
                ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            return new CoreNlp(CRFClassifier.getClassifier(objects, withoutMemory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> labels(List<String> words) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String word : words) {
            CoreLabel token = new CoreLabel();
            token.setWord(word);
            token.setValue(word);
            tokens.add(token);
        }
        return classifier.classifySentence(tokens).stream()
                .map(token -> token.get(AnswerAnnotation.class))
                .toList();
    }
}
