package org.newswire.ingest.format.ninjs;

import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.json.JsonReader;

/** ninjs 1.0 to 3.1, one item a file. Source: IPTC, News in JSON, iptc.org/standards/ninjs. */
public final class NinjsFormat implements Format {

    private static final JsonReader READER =
            new JsonReader(FailureCode.NINJS_MALFORMED, FailureCode.NINJS_NOT_AN_OBJECT);

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    /** Any JSON that no other JSON format claims. */
    @Override
    public boolean recognises(Head head) {
        return head.text().startsWith("{") || head.text().startsWith("[");
    }

    @Override
    public ParseResult parse(Unit unit) {
        return READER.read(unit, (fields, problems) -> NinjsItem.read(fields, problems, unit));
    }
}
