package org.newswire.runtime.yaml;

/**
 * Something that is wrong in a file.
 *
 * @param line line, from 1
 * @param column column, from 1
 * @param message what is wrong and what would be right
 */
public record YamlProblem(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
