package org.newswire.ingest.format.anpa1312;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a message, as far as it is there.
 *
 * @param service letter of the service level, empty when there is none
 * @param number story number, leading zeros kept, empty when there is none
 * @param priority priority letter
 * @param category category letter
 * @param keyword keyword, cut to 24 characters by the sender
 * @param version version and reference, {@code 1stLd-Writethru}
 * @param date filing date, {@code MM-DD}
 */
record Header(
        String service,
        String number,
        @Nullable String priority,
        @Nullable String category,
        @Nullable String keyword,
        @Nullable String version,
        @Nullable String date) {

    private static final Pattern FIRST = Pattern.compile("^(?<service>[A-Za-z]?)(?<number>\\d{3,4})(?!\\d).*$");
    private static final Pattern SECOND =
            Pattern.compile("^(?<priority>[A-Za-z])[ ](?<category>[A-Za-z])(?=[ ]|$)\\s*(?<keyword>\\S*)(?<version>.*?)"
                    + "(?:\\s+(?<date>\\d{1,2}-\\d{1,2}))?(?:\\s+\\d{1,5})?$");

    /** Reads the lines in front of the text. Lines of another form are passed over. */
    static Header read(List<String> lines) {
        var service = "";
        var number = "";
        for (var line : lines) {
            var first = FIRST.matcher(line.strip());
            if (number.isEmpty() && first.matches()) {
                service = first.group("service");
                number = first.group("number");
                continue;
            }
            var second = SECOND.matcher(line.strip());
            if (second.matches())
                return new Header(
                        service,
                        number,
                        second.group("priority"),
                        second.group("category"),
                        orNull(second.group("keyword")),
                        orNull(second.group("version").strip()),
                        second.group("date"));
        }
        return new Header(service, number, null, null, null, null, null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
