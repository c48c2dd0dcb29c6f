package org.newswire.enrich.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The IPTC Media Topics vocabulary: concepts, their tree, and the Subject Codes that came before it. Immutable.
 *
 * <p>Source: Media Topics NewsCodes of October 2023, IPTC, CC BY 4.0.
 */
public final class MediaTopics {

    /** Release of the vocabulary, part of the annotator's version. */
    static final String RELEASE = "mediatopics-2023-10";

    private static final String RESOURCE = "mediatopics.tsv";

    private final Map<String, MediaTopic> byCode = new HashMap<>();
    private final Map<String, MediaTopic> bySubjectCode = new HashMap<>();

    private MediaTopics(List<String> lines) {
        for (var line : lines) {
            if (line.startsWith("#") || line.isEmpty()) continue;
            var columns = line.split("\t", -1);
            var topic = new MediaTopic(columns[0], column(columns, 1), columns[2], column(columns, 4));
            byCode.put(topic.code(), topic);
            var subjectCode = column(columns, 3);
            if (subjectCode != null) bySubjectCode.put(subjectCode, topic);
        }
    }

    /** Reads the vocabulary that is shipped with Newswire. */
    public static MediaTopics load() {
        var stream = Objects.requireNonNull(MediaTopics.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return new MediaTopics(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The active concept for a code, forwarded when the code is retired; empty when the code is unknown. */
    Optional<MediaTopic> find(String code) {
        var topic = byCode.get(code);
        if (topic == null || topic.replacedBy() == null) return Optional.ofNullable(topic);
        return Optional.ofNullable(byCode.get(topic.replacedBy()));
    }

    /**
     * The active concept for an IPTC Subject Code (eight digits: subject, matter, detail). A detail that has no concept
     * gives the one of its matter, a matter that has none the one of its subject.
     */
    Optional<MediaTopic> findBySubjectCode(String subjectCode) {
        if (!subjectCode.matches("\\d{8}")) return Optional.empty();
        for (int kept : new int[] {8, 5, 2}) {
            var topic = bySubjectCode.get(subjectCode.substring(0, kept) + "0".repeat(8 - kept));
            if (topic != null) return find(topic.code());
        }
        return Optional.empty();
    }

    /** The broader concepts of a concept, nearest first, the top level last. */
    List<MediaTopic> ancestors(MediaTopic topic) {
        var ancestors = new ArrayList<MediaTopic>();
        for (var code = topic.parent(); code != null; ) {
            var ancestor = Objects.requireNonNull(byCode.get(code), code);
            ancestors.add(ancestor);
            code = ancestor.parent();
        }
        return ancestors;
    }

    /**
     * The qcode of the broader concept at a level: 1 gives the top level. A concept that is not below the level stands
     * for itself, a retired one for what replaced it; a qcode that is none of Media Topics is given back.
     */
    public String atLevel(String qcode, int level) {
        var topic = active(qcode);
        if (topic.isEmpty()) return qcode;
        var upwards = new ArrayList<MediaTopic>();
        upwards.add(topic.get());
        upwards.addAll(ancestors(topic.get()));
        return upwards.get(Math.max(0, upwards.size() - level)).qcode();
    }

    /** Qcodes of the broader concepts of a qcode, nearest first; none for one that is not in the vocabulary. */
    public List<String> broader(String qcode) {
        return active(qcode).stream()
                .flatMap(topic -> ancestors(topic).stream())
                .map(MediaTopic::qcode)
                .toList();
    }

    /** Concepts with all their broader ones, retired ones replaced, in order of their codes. */
    public Set<String> withBroader(Collection<String> qcodes) {
        var all = new TreeSet<String>();
        for (var qcode : qcodes) {
            all.add(active(qcode).map(MediaTopic::qcode).orElse(qcode));
            all.addAll(broader(qcode));
        }
        return all;
    }

    /** English name of a concept; the qcode itself when it is not in the vocabulary. */
    public String name(String qcode) {
        return active(qcode).map(MediaTopic::name).orElse(qcode);
    }

    private Optional<MediaTopic> active(String qcode) {
        if (!qcode.startsWith(MediaTopic.SCHEME)) return Optional.empty();
        return find(qcode.substring(MediaTopic.SCHEME.length()));
    }

    /** Every concept, retired ones included. */
    List<MediaTopic> all() {
        return List.copyOf(byCode.values());
    }

    private static @Nullable String column(String[] columns, int index) {
        return index >= columns.length || columns[index].isEmpty() ? null : columns[index];
    }
}
