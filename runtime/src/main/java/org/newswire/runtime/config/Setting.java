package org.newswire.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing a site can set: its name, what it means and how its text is read. Names are dotted lower case; the
 * environment name is {@code NEWSWIRE_} and the name in upper case with dots as underscores.
 *
 * @param <T> type of the value
 * @param name name in files and on the command line, such as {@code sink.batch.max.records}
 * @param defaultText value when nobody sets it, as it would be written in a file
 * @param doc one sentence for people, with the unit
 * @param secret whether the value is shown as {@code ****}
 * @param parser reads the text; throws {@link IllegalArgumentException} with what was expected
 */
public record Setting<T>(String name, String defaultText, String doc, boolean secret, Function<String, T> parser) {

    private static final String ENVIRONMENT_PREFIX = "NEWSWIRE_";

    public static Setting<String> text(String name, String defaultText, String doc) {
        return new Setting<>(name, defaultText, doc, false, text -> text);
    }

    /** A text that may be left out; empty text is none. */
    public static Setting<Optional<String>> optionalText(String name, String doc) {
        return new Setting<>(name, "", doc, false, text -> Optional.of(text).filter(value -> !value.isEmpty()));
    }

    /** A password or token, never shown. */
    public static Setting<String> secret(String name, String defaultText, String doc) {
        return new Setting<>(name, defaultText, doc, true, text -> text);
    }

    /** A whole number between two bounds, both included. */
    public static Setting<Integer> integer(String name, int defaultValue, int min, int max, String doc) {
        return new Setting<>(name, Integer.toString(defaultValue), doc, false, text -> integer(text, min, max));
    }

    public static Setting<Boolean> flag(String name, boolean defaultValue, String doc) {
        return new Setting<>(name, Boolean.toString(defaultValue), doc, false, Setting::flag);
    }

    /** A duration written as {@code 500 ms}, {@code 30 s}, {@code 5 min}, {@code 2 h}, {@code 30 d}. */
    public static Setting<Duration> duration(String name, String defaultText, String doc) {
        return new Setting<>(name, defaultText, doc, false, Quantity::duration);
    }

    /** A number of bytes written as {@code 4 MiB}, {@code 512 KiB} or {@code 1000}. */
    public static Setting<Integer> bytes(String name, String defaultText, String doc) {
        return new Setting<>(name, defaultText, doc, false, Quantity::bytes);
    }

    public static Setting<Path> path(String name, String defaultText, String doc) {
        return new Setting<>(name, defaultText, doc, false, Path::of);
    }

    /** One or more URIs separated by commas. */
    public static Setting<List<URI>> uris(String name, String defaultText, String doc) {
        return new Setting<>(name, defaultText, doc, false, Setting::uris);
    }

    /** Name of the environment variable that sets it. */
    public String environmentName() {
        return ENVIRONMENT_PREFIX
                + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static int integer(String text, int min, int max) {
        try {
            var value = Integer.parseInt(text);
            if (value >= min && value <= max) return value;
        } catch (NumberFormatException notANumber) {
            // The message below says what was expected.
        }
        throw new IllegalArgumentException("a whole number from " + min + " to " + max);
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static List<URI> uris(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(uri -> !uri.isEmpty())
                    .map(URI::create)
                    .toList();
        } catch (IllegalArgumentException notAUri) {
            throw new IllegalArgumentException("one or more URIs separated by commas", notAUri);
        }
    }
}
