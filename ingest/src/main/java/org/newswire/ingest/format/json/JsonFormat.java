package org.newswire.ingest.format.json;

import java.util.Set;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;

/** One flat JSON object a file; see {@link FlatItem} for the names it is read by. */
public final class JsonFormat implements Format {

    private static final JsonReader READER = new JsonReader(FailureCode.JSON_MALFORMED, FailureCode.JSON_NOT_AN_OBJECT);
    private static final Set<String> FLAT =
            Set.of("id", "guid", "url", "link", "title", "text", "content", "body", "published", "date");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    /** An object with a member that ninjs does not have, and without those that mark ninjs. */
    @Override
    public boolean recognises(Head head) {
        if (!head.text().startsWith("{")) return false;
        var names = JsonReader.memberNames(head.text());
        return !names.contains("uri")
                && !names.contains("standard")
                && names.stream().anyMatch(FLAT::contains);
    }

    @Override
    public ParseResult parse(Unit unit) {
        return READER.read(unit, (fields, problems) -> FlatItem.read(fields, problems, unit));
    }
}
