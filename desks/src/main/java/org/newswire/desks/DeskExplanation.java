package org.newswire.desks;

import java.util.List;

/**
 * Why a desk wants an item or does not.
 *
 * @param desk the desk
 * @param matches whether it wants the item
 * @param reason why not, when it is not for the query; empty otherwise
 * @param query its query, with its parts
 */
public record DeskExplanation(Desk desk, boolean matches, String reason, Part query) {

    /**
     * A clause of the query.
     *
     * @param clause as it was written
     * @param matches whether the item is as it says
     * @param reason what the item has there
     * @param parts what it is made of; none when it asks for one field
     */
    public record Part(String clause, boolean matches, String reason, List<Part> parts) {

        public Part {
            parts = List.copyOf(parts);
        }
    }

    /** For people, a line for each clause, parts indented below what they are part of. */
    @Override
    public String toString() {
        var text = new StringBuilder("desk ").append(desk.name()).append(matches ? " wants it" : " does not want it");
        if (!reason.isEmpty()) text.append(": ").append(reason);
        append(query, 1, text.append('\n'));
        return text.toString();
    }

    private static void append(Part part, int depth, StringBuilder text) {
        text.append("  ".repeat(depth))
                .append(part.matches() ? "yes  " : "no   ")
                .append(part.clause());
        if (!part.reason().isEmpty()) text.append("  (").append(part.reason()).append(')');
        text.append('\n');
        for (var each : part.parts()) append(each, depth + 1, text);
    }
}
