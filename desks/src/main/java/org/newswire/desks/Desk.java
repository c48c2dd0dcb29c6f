package org.newswire.desks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.newswire.desks.query.DeskQuery;
import org.newswire.desks.query.QueryException;

/**
 * Which items a team wants.
 *
 * @param name also the end of the name of its topic: small letters, digits and hyphens, at most {@value #LONGEST_NAME}
 * @param description for whom or what, in words; may be empty
 * @param query which items, in the language of docs/desks.md
 * @param enabled whether items are matched with it
 */
public record Desk(String name, String description, String query, boolean enabled) {

    /** With a prefix this stays below the 249 characters of a topic's name. */
    static final int LONGEST_NAME = 100;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?");

    /**
     * Checks name and query.
     *
     * @throws IllegalArgumentException when it is no possible name
     * @throws QueryException when it is no query
     */
    public Desk {
        if (!isName(name)) throw new IllegalArgumentException("\"" + name + "\" is no name of a desk");
        DeskQuery.parse(query);
    }

    /** An enabled desk. */
    public Desk(String name, String description, String query) {
        this(name, description, query, true);
    }

    /** What tells whether the desk may match other items than before: 12 hexadecimal digits over its query. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
