package org.newswire.enrich.topic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newswire.enrich.text.ProviderSubject;

/**
 * Reads the subjects that a provider gave as Media Topics: {@code medtop} codes as they are, retired ones forwarded, and
 * the IPTC Subject Codes of older feeds mapped. Subjects of other vocabularies are not topics and are left alone.
 */
final class ProviderTopics {

    private static final String MEDIA_TOPICS_URI = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final String SUBJECT_CODES_URI = "http://cv.iptc.org/newscodes/subjectcode/";

    // "iptc" is what ANPA and older NITF feeds call the Subject Codes.
    private static final Set<String> MEDIA_TOPICS = Set.of("medtop", MEDIA_TOPICS_URI);
    private static final Set<String> SUBJECT_CODES = Set.of("subj", "iptc", SUBJECT_CODES_URI);

    private final MediaTopics topics;

    ProviderTopics(MediaTopics topics) {
        this.topics = topics;
    }

    /** The topics among the subjects, each once, in the order they were given. */
    List<MediaTopic> of(List<ProviderSubject> subjects) {
        return subjects.stream()
                .map(this::topic)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<MediaTopic> topic(ProviderSubject subject) {
        if (subject.code() == null) return Optional.empty();
        var code = subject.code().strip();
        var colon = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'));
        var scheme = subject.scheme() != null ? subject.scheme() : code.substring(0, Math.max(colon, 0));
        return topic(scheme.strip().toLowerCase(Locale.ROOT), code.substring(colon + 1));
    }

    private Optional<MediaTopic> topic(String scheme, String code) {
        if (names(MEDIA_TOPICS, scheme)) return topics.find(code);
        if (names(SUBJECT_CODES, scheme)) return topics.findBySubjectCode(code);
        return Optional.empty();
    }

    /** Whether a scheme alias or URI is one of these, with its last slash or without. */
    private static boolean names(Set<String> schemes, String scheme) {
        return schemes.contains(scheme) || schemes.contains(scheme + "/");
    }
}
