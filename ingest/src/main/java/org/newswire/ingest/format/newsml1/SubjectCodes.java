package org.newswire.ingest.format.newsml1;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads subjects: the codes of the IPTC are in the scheme {@code subj}, Media Topics in {@code medtop}, others in the
 * scheme or vocabulary they name.
 */
final class SubjectCodes {

    // Subject codes begin with 01 to 17, Media Topics with 20.
    private static final Pattern NUMBER = Pattern.compile("\\d{8}");

    private final Topics topics;

    SubjectCodes(Topics topics) {
        this.topics = topics;
    }

    /** Eight digits as a code of the IPTC. */
    static Optional<Subject> ofNumber(String code, @Nullable String name) {
        if (!NUMBER.matcher(code).matches()) return Optional.empty();
        return Optional.of(new Subject(code.startsWith("20") ? "medtop" : "subj", code, name));
    }

    void read(XmlElement metadata, WireItem.Builder item) {
        Stream.concat(metadata.children("SubjectCode").flatMap(SubjectCodes::codes), metadata.children())
                .filter(SubjectCodes::isCode)
                .forEach(code -> Names.formal(code).ifPresent(name -> item.subject(subject(code, name))));
        metadata.children("TopicOccurrence").forEach(occurrence -> occurrence(occurrence, item));
    }

    private static Stream<XmlElement> codes(XmlElement subjectCode) {
        return subjectCode.children();
    }

    private static boolean isCode(XmlElement element) {
        return switch (element.name()) {
            case "Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier" -> true;
            default -> false;
        };
    }

    private Subject subject(XmlElement element, String code) {
        var name = topics.name(code).orElse(null);
        var scheme = Stream.of("Scheme", "Vocabulary")
                .flatMap(attribute -> element.attribute(attribute).stream())
                .map(Clean::line)
                .findFirst();
        return ofNumber(code, name)
                .orElseGet(() ->
                        scheme.isPresent() ? new Subject(scheme.get(), code, name) : new Subject(null, null, code));
    }

    private void occurrence(XmlElement occurrence, WireItem.Builder item) {
        var reference = occurrence.attribute("Topic").map(Clean::line).orElse("");
        var subject = topics.subject(reference);
        if (subject.isPresent()) item.subject(subject.get());
        else if (!reference.isEmpty() && !reference.startsWith("#"))
            item.subject(new Subject(null, reference, occurrence.line().orElse(null)));
    }
}
