package org.newswire.ingest.format.jsonl;

import java.util.regex.Pattern;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.json.JsonReader;

/** A JSON array of objects, ninjs or flat, as an export gives them; each element is a unit of its own. */
public final class JsonArrayFormat implements Format {

    private static final Pattern ARRAY_OF_OBJECTS = Pattern.compile("^\\[\\s*\\{");
    private static final JsonReader READER = new JsonReader(FailureCode.JSON_MALFORMED, FailureCode.JSON_NOT_AN_OBJECT);

    @Override
    public String name() {
        return "json-array";
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public Framing framing() {
        return Framing.ELEMENTS;
    }

    @Override
    public boolean recognises(Head head) {
        return ARRAY_OF_OBJECTS.matcher(head.text()).find();
    }

    @Override
    public ParseResult parse(Unit unit) {
        return READER.read(unit, (fields, problems) -> JsonItem.read(fields, problems, unit));
    }
}
