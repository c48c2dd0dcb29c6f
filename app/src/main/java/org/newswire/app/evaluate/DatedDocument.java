package org.newswire.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newswire.app.evaluate.AnnotatedFile.WrongLineException;
import org.newswire.enrich.evaluate.TimexSpan;
import org.newswire.ingest.format.Dates;
import org.newswire.ingest.format.Problems;

/**
 * A document annotated with temporal expressions: {@code {"doc", "dct", "text", "spans": [[begin, end, type, value, mod,
 * …], …]}}, spans in Unicode code points of the text, everything after the type may be
 * missing, and so may dct.
 *
 * @param object the line as it was
 * @param id name of the document
 * @param text its text
 * @param created document creation time, {@link Instant#MIN} for none
 * @param spans its expressions
 */
public record DatedDocument(ObjectNode object, String id, String text, Instant created, List<TimexSpan> spans) {

    /** Reads one; throws {@link WrongLineException}. */
    public static DatedDocument of(ObjectNode object) {
        var spans = new ArrayList<TimexSpan>();
        for (var span : object.path("spans")) spans.add(span(span));
        return new DatedDocument(
                object,
                object.path("doc").asText("?"),
                AnnotatedFile.text(object, "text"),
                created(object.path("dct")),
                List.copyOf(spans));
    }

    /** The line with other expressions. */
    public ObjectNode with(List<TimexSpan> found) {
        var copy = object.deepCopy();
        var array = copy.putArray("spans");
        for (var span : found)
            array.addArray()
                    .add(span.begin())
                    .add(span.end())
                    .add(span.type())
                    .add(span.value())
                    .add(span.mod());
        return copy;
    }

    private static TimexSpan span(JsonNode span) {
        var isSpan = span.path(0).isInt()
                && span.path(1).isInt()
                && span.path(0).intValue() >= 0
                && span.path(1).intValue() >= span.path(0).intValue();
        if (!isSpan) throw new WrongLineException("span " + span + " is not [begin, end, type, value, …]");
        return new TimexSpan(
                span.path(0).intValue(),
                span.path(1).intValue(),
                span.path(2).asText(""),
                textOrNull(span.path(3)),
                textOrNull(span.path(4)));
    }

    private static @Nullable String textOrNull(JsonNode value) {
        return value.isTextual() ? value.textValue() : null;
    }

    // Without a creation time, dates hang on each other.
    private static Instant created(JsonNode dct) {
        if (dct.isMissingNode() || dct.isNull()) return Instant.MIN;
        var text = dct.asText();
        var created = Dates.read("dct", text, ZoneOffset.UTC, new Problems());
        if (created == null)
            throw new WrongLineException("dct \"" + text + "\" is no date; expected 2026-11-10 or 2026-11-10T14:30Z");
        return created;
    }
}
