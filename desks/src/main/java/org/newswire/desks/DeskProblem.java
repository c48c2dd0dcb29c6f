package org.newswire.desks;

/**
 * Something that is wrong in the desks file.
 *
 * @param line line, from 1
 * @param column column, from 1
 * @param message what is wrong and what would be right
 */
public record DeskProblem(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
