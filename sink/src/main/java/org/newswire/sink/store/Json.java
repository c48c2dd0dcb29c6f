package org.newswire.sink.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.newswire.avro.Evidence;
import org.newswire.avro.Link;
import org.newswire.avro.Problem;
import org.newswire.avro.Region;
import org.newswire.avro.Sentence;
import org.newswire.avro.Subject;

/** Lists of an item as JSON, for the {@code jsonb} columns; the column comments show each form. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String regions(List<Region> regions) {
        return array(regions, (json, region) -> {
            json.writeStartObject();
            json.writeStringField("type", region.getType().name());
            json.writeNumberField("begin", region.getBegin());
            json.writeNumberField("end", region.getEnd());
            json.writeEndObject();
        });
    }

    static String sentences(List<Sentence> sentences) {
        return array(sentences, (json, sentence) -> {
            json.writeStartArray();
            json.writeNumber(sentence.getBegin());
            json.writeNumber(sentence.getEnd());
            json.writeEndArray();
        });
    }

    static String subjects(List<Subject> subjects) {
        return array(subjects, (json, subject) -> {
            json.writeStartObject();
            json.writeStringField("scheme", subject.getScheme());
            json.writeStringField("code", subject.getCode());
            json.writeStringField("name", subject.getName());
            json.writeEndObject();
        });
    }

    static String links(List<Link> links) {
        return array(links, (json, link) -> {
            json.writeStartObject();
            json.writeStringField("rel", link.getRel());
            json.writeStringField("href", link.getHref());
            json.writeStringField("title", link.getTitle());
            json.writeStringField("type", link.getType());
            json.writeEndObject();
        });
    }

    static String problems(List<Problem> problems) {
        return array(problems, (json, problem) -> {
            json.writeStartObject();
            json.writeObjectField("line", problem.getLine());
            json.writeObjectField("column", problem.getColumn());
            json.writeStringField("message", problem.getMessage());
            json.writeEndObject();
        });
    }

    static String evidence(List<Evidence> evidence) {
        return array(evidence, (json, found) -> {
            json.writeStartObject();
            json.writeNumberField("begin", found.getBegin());
            json.writeNumberField("end", found.getEnd());
            json.writeStringField("text", found.getText());
            json.writeEndObject();
        });
    }

    private interface Element<T> {
        void write(JsonGenerator json, T element) throws IOException;
    }

    private static <T> String array(List<T> elements, Element<T> element) {
        if (elements.isEmpty()) return "[]";
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartArray();
            for (var one : elements) element.write(json, one);
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
