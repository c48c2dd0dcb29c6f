package org.newswire.enrich.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newswire.enrich.text.ProviderSubject;

/**
 * Reads the subjects that a provider gave as Media Topics: {@code medtop} codes as they are, retired ones forwarded; the
 * IPTC Subject Codes of older feeds mapped; and the three letters of IPTC categories in IIM and IPTC 7901. Subjects of
 * other vocabularies are not topics and are left alone.
 */
final class ProviderTopics {

    private static final Set<String> MEDIA_TOPICS =
            Set.of("medtop", "mediatopic", "mediatopics", "//cv.iptc.org/newscodes/mediatopic/");

    // "iptc" is what ANPA and older NITF feeds call the Subject Codes.
    private static final Set<String> SUBJECT_CODES =
            Set.of("subj", "subjectcode", "iptc", "//cv.iptc.org/newscodes/subjectcode/");

    private static final Set<String> CATEGORIES = Set.of("iptc7901", "iptccategory", "iim");

    // IPTC-NAA Information Interchange Model, 2:15 Category: the three letters of each Subject.
    private static final Map<String, String> TOPIC_OF_CATEGORY = Map.ofEntries(
            Map.entry("ace", "01000000"),
            Map.entry("clj", "02000000"),
            Map.entry("dis", "03000000"),
            Map.entry("fin", "04000000"),
            Map.entry("edu", "05000000"),
            Map.entry("evn", "06000000"),
            Map.entry("hth", "07000000"),
            Map.entry("hum", "08000000"),
            Map.entry("lab", "09000000"),
            Map.entry("lif", "10000000"),
            Map.entry("pol", "11000000"),
            Map.entry("rel", "12000000"),
            Map.entry("sci", "13000000"),
            Map.entry("soi", "14000000"),
            Map.entry("spo", "15000000"),
            Map.entry("war", "16000000"),
            Map.entry("wea", "17000000"));

    private final MediaTopics topics;

    /**
     * A topic and what the provider wrote for it.
     *
     * @param topic the active concept
     * @param given scheme and code as given, {@code subj:11006000}
     */
    record Given(MediaTopic topic, String given) {}

    ProviderTopics(MediaTopics topics) {
        this.topics = topics;
    }

    /** The topics among the subjects, each once, in the order they were given. */
    List<Given> of(List<ProviderSubject> subjects) {
        var given = new LinkedHashMap<MediaTopic, Given>();
        for (var subject : subjects) read(subject).ifPresent(topic -> given.putIfAbsent(topic.topic(), topic));
        return List.copyOf(given.values());
    }

    private Optional<Given> read(ProviderSubject subject) {
        if (subject.code() == null) return Optional.empty();
        var code = subject.code().strip();
        var colon = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'));
        var scheme = subject.scheme() != null ? subject.scheme() : code.substring(0, Math.max(colon, 0));
        var bare = code.substring(colon + 1);
        return topic(scheme.strip().toLowerCase(Locale.ROOT), bare)
                .map(topic -> new Given(topic, subject.scheme() == null ? code : scheme.strip() + ":" + bare));
    }

    private Optional<MediaTopic> topic(String scheme, String code) {
        if (names(MEDIA_TOPICS, scheme)) return topics.find(code);
        if (names(SUBJECT_CODES, scheme)) return topics.findBySubjectCode(code);
        if (CATEGORIES.contains(scheme))
            return Optional.ofNullable(TOPIC_OF_CATEGORY.get(code.toLowerCase(Locale.ROOT)))
                    .flatMap(topics::find);
        return Optional.empty();
    }

    /** Whether a scheme alias or URI is one of these, secure or not, with its last slash or without. */
    private static boolean names(Set<String> schemes, String scheme) {
        var bare = scheme.replaceFirst("^https?:", "");
        return schemes.contains(bare) || schemes.contains(bare + "/");
    }
}
