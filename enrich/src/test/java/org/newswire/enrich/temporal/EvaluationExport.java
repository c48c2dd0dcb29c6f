package org.newswire.enrich.temporal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Writes predictions for annotated files, so that a scorer can compare them. Not a test: run its main method with the
 * input and the output file. A line is {@code {"doc", "dct", "title", "text", "spans"}}, a span is {@code [begin, end,
 * type, value, mod]} in Unicode code points of the text.
 */
final class EvaluationExport {

    private EvaluationExport() {}

    public static void main(String[] args) throws IOException {
        DateAnnotator dates = new DateAnnotator();
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                ObjectNode document = (ObjectNode) json.readTree(line);
                String text = document.get("text").asText();
                Instant created = created(document.get("dct").asText());
                ArrayNode spans = document.putArray("spans");
                for (Timex timex : dates.annotate(Stories.written(created, text))) add(spans, text, timex);
                out.write(document.toString());
                out.newLine();
            }
        }
    }

    private static void add(ArrayNode spans, String text, Timex timex) {
        spans.addArray()
                .add(text.codePointCount(0, timex.span().begin()))
                .add(text.codePointCount(0, timex.span().end()))
                .add(timex.type().toString())
                .add(timex.value())
                .add(timex.mod())
                .add(timex.rule());
    }

    private static Instant created(String dct) {
        return LocalDate.parse(dct.substring(0, 10)).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
