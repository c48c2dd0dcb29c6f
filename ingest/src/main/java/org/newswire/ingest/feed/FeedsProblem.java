package org.newswire.ingest.feed;

/**
 * Something that is wrong in the feeds file.
 *
 * @param line line, from 1
 * @param column column, from 1
 * @param message what is wrong and what would be right
 */
public record FeedsProblem(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
