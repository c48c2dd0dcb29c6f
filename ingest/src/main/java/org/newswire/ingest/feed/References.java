package org.newswire.ingest.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in what a value refers to instead of containing it, so that secrets can be kept elsewhere: {@code ${NAME}} is an
 * environment variable, {@code ${file:PATH}} what is in a file, without the white space around it. A relative path
 * starts from the folder of the feeds file.
 */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final String FILE = "file:";
    private static final long LARGEST = 64 * 1024;

    private final Path folder;
    private final Map<String, String> environment;

    References(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** The text with its references filled in; throws {@link IllegalArgumentException} that says which cannot be. */
    String fill(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String reference) {
        if (reference.startsWith(FILE)) return contents(reference.substring(FILE.length()));
        var value = environment.get(reference);
        if (value == null)
            throw new IllegalArgumentException(
                    "refers to the environment variable " + reference + ", which is not set");
        return value;
    }

    private String contents(String name) {
        try {
            var file = folder.resolve(name);
            if (Files.size(file) > LARGEST) throw new IOException("more than " + LARGEST + " bytes");
            return Files.readString(file).strip();
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("refers to the file " + name + ", which cannot be read: " + e, e);
        }
    }
}
