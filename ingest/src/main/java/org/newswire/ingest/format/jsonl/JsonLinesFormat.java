package org.newswire.ingest.format.jsonl;

import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.json.JsonReader;

/** JSON Lines: one object a line, ninjs or flat; each line is a unit of its own. Source: jsonlines.org. */
public final class JsonLinesFormat implements Format {

    private static final int LINES_LOOKED_AT = 20;
    private static final JsonReader READER =
            new JsonReader(FailureCode.JSONL_MALFORMED_LINE, FailureCode.JSONL_NOT_AN_OBJECT);

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String contentType() {
        return "application/x-ndjson";
    }

    @Override
    public Framing framing() {
        return Framing.LINES;
    }

    /**
     * Several lines, and one of the first is a whole object. Where the name says JSON Lines, a line that begins as an
     * object is enough: it may be the only one, broken, or longer than the beginning.
     */
    @Override
    public boolean recognises(Head head) {
        var lines = head.text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        if (head.hasExtension("jsonl") || head.hasExtension("ndjson"))
            return lines.stream().anyMatch(line -> line.startsWith("{"));
        return head.text().startsWith("{")
                && lines.size() > 1
                && lines.stream().anyMatch(line -> line.startsWith("{") && JsonReader.isObject(line));
    }

    @Override
    public ParseResult parse(Unit unit) {
        return READER.read(unit, (fields, problems) -> JsonItem.read(fields, problems, unit));
    }
}
