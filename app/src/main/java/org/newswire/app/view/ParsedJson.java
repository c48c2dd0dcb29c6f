package org.newswire.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.source.Delivery;

/** What was read, for programs: one JSON document a delivery on one line; items are written as they are read. */
public final class ParsedJson implements ParsedPrinter {

    private static final ObjectMapper MAPPER = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final PrintWriter out;
    private @Nullable Document document;

    public ParsedJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(Delivery delivery, Optional<Format> format) {
        document = new Document(delivery, format.map(Format::name).orElse(null), out);
    }

    @Override
    public void print(Reading reading) {
        if (document == null) throw new IllegalStateException("no delivery has begun");
        document.print(reading);
    }

    @Override
    public void end() {
        if (document == null) return;
        document.end();
        document = null;
        out.println();
        out.flush();
    }

    /** A refusal as it is written. */
    private record Refusal(
            String code, @Nullable Integer line, @Nullable Integer column, String message) {

        static Refusal of(Rejection rejection) {
            var at = rejection.position();
            return new Refusal(
                    rejection.code().toString(),
                    at == null ? null : at.line(),
                    at == null ? null : at.column(),
                    rejection.message());
        }
    }

    private static final class Document {

        private final Delivery delivery;
        private final JsonGenerator json;
        private final List<Refusal> rejections = new ArrayList<>();

        Document(Delivery delivery, @Nullable String format, PrintWriter out) {
            this.delivery = delivery;
            try {
                json = MAPPER.createGenerator(out);
                json.writeStartObject();
                json.writeStringField("file", delivery.name());
                json.writeStringField("format", format);
                json.writeArrayFieldStart("items");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void print(Reading reading) {
            try {
                for (var item : reading.result().items()) json.writePOJO(RawFields.of(item, reading, delivery));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            reading.result().rejections().forEach(rejection -> rejections.add(Refusal.of(rejection)));
        }

        void end() {
            try {
                json.writeEndArray();
                json.writePOJOField("rejections", rejections);
                json.writeEndObject();
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
