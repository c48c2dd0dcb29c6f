package org.newswire.ingest.source.push;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.ingest.source.Settlement;
import org.newswire.ingest.source.Settlement.Refusal;

/**
 * What a sender is told about a delivery that was dealt with.
 *
 * @param feed feed that it belongs to
 * @param name name it was given
 * @param settlement what became of it
 */
record Acknowledgement(String feed, String name, Settlement settlement) {

    /** Most refusals in an answer; the rest is in the dead-letter topic. */
    static final int MOST_REFUSALS = 100;

    /** The members of the answer in order. */
    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("feed", feed);
        members.put("name", name);
        members.put("accepted", settlement.accepted());
        members.put("duplicate", settlement.duplicate());
        members.put("rejected", settlement.rejected());
        List<Refusal> refusals = settlement.refusals();
        members.put(
                "refusals",
                refusals.stream()
                        .limit(MOST_REFUSALS)
                        .map(Acknowledgement::members)
                        .toList());
        if (refusals.size() > MOST_REFUSALS) members.put("refusalsNotShown", refusals.size() - MOST_REFUSALS);
        return members;
    }

    private static Map<String, Object> members(Refusal refusal) {
        var members = new LinkedHashMap<String, Object>();
        members.put("item", refusal.unit());
        members.put("code", refusal.code());
        members.put("reason", refusal.message());
        var position = refusal.position();
        if (position != null) {
            members.put("line", position.line());
            members.put("column", position.column());
        }
        return members;
    }
}
