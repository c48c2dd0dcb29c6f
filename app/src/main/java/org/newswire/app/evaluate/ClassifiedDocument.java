package org.newswire.app.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.app.evaluate.AnnotatedFile.WrongLineException;
import org.newswire.enrich.evaluate.TopicPrediction;

/**
 * An article classified by topic: {@code {"doc", "title", "text", "expected": ["medtop:…", …]}}; the title may be
 * missing.
 *
 * @param object the line as it was
 * @param id name of the document
 * @param title its headline, null when it has none
 * @param text its text
 * @param expected qcodes of its topics
 */
public record ClassifiedDocument(
        ObjectNode object, String id, @Nullable String title, String text, List<String> expected) {

    /** Reads one; throws {@link WrongLineException}. */
    public static ClassifiedDocument of(ObjectNode object) {
        if (!object.path("expected").isArray())
            throw new WrongLineException("no list \"expected\"; each line needs one, of medtop qcodes");
        var expected = new ArrayList<String>();
        for (var qcode : object.path("expected")) {
            if (!qcode.isTextual() || !qcode.textValue().startsWith("medtop:"))
                throw new WrongLineException("expected topic " + qcode + " is no qcode such as \"medtop:04000000\"");
            expected.add(qcode.textValue());
        }
        return new ClassifiedDocument(
                object,
                object.path("doc").asText("?"),
                object.path("title").textValue(),
                AnnotatedFile.text(object, "text"),
                List.copyOf(expected));
    }

    /** The line with our topics as {@code predicted}. */
    public ObjectNode with(List<TopicPrediction> predictions) {
        var copy = object.deepCopy();
        var array = copy.putArray("predicted");
        for (var prediction : predictions)
            array.addObject()
                    .put("qcode", prediction.qcode())
                    .put("confidence", Figures.rounded(prediction.confidence()));
        return copy;
    }
}
