package org.newswire.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Sentence;

/**
 * The date tagger of CoreNLP, on sentences and tokens that are there already, without parts of speech and without its
 * table of holidays, both of which would make it slower.
 */
final class SuTime {

    private final TimeAnnotator annotator;

    SuTime() {
        var properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        annotator = new TimeAnnotator("sutime", properties);
    }

    /** Expressions in an article. */
    List<CoreMap> annotate(Article article) {
        var document = new Annotation(article.text());
        document.set(
                CoreAnnotations.DocDateAnnotation.class,
                DateTimeFormatter.ISO_LOCAL_DATE.format(article.created().atZone(ZoneOffset.UTC)));
        var sentences = new ArrayList<CoreMap>();
        for (var sentence : article.sentences()) sentences.add(sentence(sentence, article, sentences.size()));
        document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        annotator.annotate(document);
        return document.get(TimeAnnotations.TimexAnnotations.class);
    }

    private static CoreMap sentence(Sentence sentence, Article article, int index) {
        var tokens = new ArrayList<CoreLabel>();
        for (var token : sentence.tokens()) {
            var label = new CoreLabel();
            label.setWord(token.form());
            label.setValue(token.form());
            label.setOriginalText(token.form());
            label.setBeginPosition(token.span().begin());
            label.setEndPosition(token.span().end());
            tokens.add(label);
        }
        var map = new ArrayCoreMap();
        map.set(
                CoreAnnotations.TextAnnotation.class,
                article.text()
                        .substring(sentence.span().begin(), sentence.span().end()));
        map.set(CoreAnnotations.TokensAnnotation.class, tokens);
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        map.set(
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                sentence.span().begin());
        map.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                sentence.span().end());
        return map;
    }
}
