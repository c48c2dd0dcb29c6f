package org.newswire.ingest.format.iptc7901;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a header: {@code bpe0412 4 i 214  bp 0931}. Only service and number are certain to be there;
 * services leave out the others or write a letter for the priority.
 *
 * @param service letters of the service, empty when it has none
 * @param number number of the message, leading zeros kept, empty when there is none
 * @param priority digit or letter
 * @param category category
 * @param optional what follows the word count
 */
record HeaderLine(
        String service,
        String number,
        @Nullable String priority,
        @Nullable String category,
        String optional) {

    private static final Pattern LINE = Pattern.compile(
            "^(?<service>[\\p{L}:.]{0,10}?)[ -]?(?<number>\\d{1,8})(?!\\S)"
                    + "(?: +(?<priority>[1-9A-Za-z])(?!\\S))?(?: +(?<category>\\p{L}{1,3})(?!\\S))?(?: +\\d{1,6}(?!\\S))?(?<optional>.*)$");
    private static final Pattern SERVICE = Pattern.compile("^(?<service>[\\p{L}:.-]{1,12})(?<optional>.*)$");
    private static final Pattern AGENCY = Pattern.compile("(?:^|[\\s/])(?<agency>\\p{L}{2,10})(?=-\\w|\\s|$)");

    /** Reads a line; empty when it has neither a service nor a number. */
    static Optional<HeaderLine> read(String line) {
        var match = LINE.matcher(line.strip());
        if (match.matches())
            return Optional.of(new HeaderLine(
                    match.group("service"),
                    match.group("number"),
                    match.group("priority"),
                    match.group("category"),
                    match.group("optional").strip()));
        var service = SERVICE.matcher(line.strip());
        return service.matches() && !service.group("service").endsWith(":")
                ? Optional.of(new HeaderLine(
                        service.group("service"),
                        "",
                        null,
                        null,
                        service.group("optional").strip()))
                : Optional.empty();
    }

    /** The agency in the optional information, the last word of letters: {@code bp 0931}, {@code FRA /BPX-AB12}. */
    Optional<String> agency() {
        var match = AGENCY.matcher(optional);
        Optional<String> last = Optional.empty();
        while (match.find()) last = Optional.of(match.group("agency"));
        return last;
    }
}
