package org.newswire.ingest.format.jsonl;

import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.json.FlatItem;
import org.newswire.ingest.format.json.JsonFields;
import org.newswire.ingest.format.ninjs.NinjsItem;

/** Reads an object out of many, which is ninjs or flat. */
final class JsonItem {

    private JsonItem() {}

    static ParseResult read(JsonFields fields, Problems problems, Unit unit) {
        return NinjsItem.isNinjs(fields)
                ? NinjsItem.read(fields, problems, unit)
                : FlatItem.read(fields, problems, unit);
    }
}
