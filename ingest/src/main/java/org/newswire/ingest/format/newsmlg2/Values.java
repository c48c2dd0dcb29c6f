package org.newswire.ingest.format.newsmlg2;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Dates;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.xml.XmlElement;

/** Reads values that must have a form, and says where it stands when one has not. */
final class Values {

    private static final Pattern DATE_WITH_ZONE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T)24(:00:00.*)");
    private static final Pattern TRUNCATED = Pattern.compile("\\d{4}(?:-\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Duration DAY = Duration.ofDays(1);

    private final Problems problems;
    private final @Nullable ZoneId zone;

    /**
     * Values of an item.
     *
     * @param zone time zone of times that name none, null when unknown
     */
    Values(Problems problems, @Nullable ZoneId zone) {
        this.problems = problems;
        this.zone = zone;
    }

    /** The date in an element, every form of XML Schema; a year or a month alone is none. */
    Optional<Instant> date(XmlElement element) {
        var text = Clean.line(element.text());
        if (TRUNCATED.matcher(text).matches()) {
            problems.add(element.name() + " \"" + text + "\" names no day, ignored", element.position());
            return Optional.empty();
        }
        var midnight = MIDNIGHT.matcher(text);
        if (midnight.matches())
            return read(element, midnight.group(1) + "00" + midnight.group(2)).map(start -> start.plus(DAY));
        return read(element, DATE_WITH_ZONE.matcher(text).replaceFirst("$1T00:00:00$2"));
    }

    /** The publishing status that an element names in any way. */
    PubStatus pubStatus(XmlElement element) {
        var value = element.attribute("qcode")
                .or(() -> element.attribute("uri"))
                .or(() -> element.attribute("literal"))
                .or(element::line);
        if (value.isPresent()) return positioned(element, scratch -> PubStatus.read(value.get(), scratch));
        problems.add("pubStatus says nothing, read as usable", element.position());
        return PubStatus.USABLE;
    }

    /** The digit from 1 to 9 in an element. */
    Optional<String> digit(XmlElement element) {
        var text = Clean.line(element.text());
        if (text.matches("[1-9]")) return Optional.of(text);
        problems.add(
                element.name() + " \"" + Problems.excerpt(text, 20) + "\" is not from 1 to 9, ignored",
                element.position());
        return Optional.empty();
    }

    private Optional<Instant> read(XmlElement element, String text) {
        return Optional.ofNullable(positioned(element, scratch -> Dates.read(element.name(), text, zone, scratch)));
    }

    private <T extends @Nullable Object> T positioned(XmlElement element, Function<Problems, T> reader) {
        var found = new Problems();
        var value = reader.apply(found);
        found.list().forEach(problem -> problems.add(problem.message(), element.position()));
        return value;
    }
}
