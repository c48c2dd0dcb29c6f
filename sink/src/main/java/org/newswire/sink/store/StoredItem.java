package org.newswire.sink.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is stored.
 *
 * @param status status of the newest version
 * @param current content of the newest version; null when the item is canceled
 * @param versions all versions, newest first
 */
public record StoredItem(
        String itemId,
        String feed,
        String guid,
        ItemStatus status,
        @Nullable Content current,
        List<Version> versions) {

    public StoredItem {
        versions = List.copyOf(versions);
    }

    /**
     * A line of the history of an item.
     *
     * @param headline null when it has none, and for every version of a canceled item
     */
    public record Version(
            @Nullable String version,
            Instant versionCreated,
            Instant receivedAt,
            Instant storedAt,
            ItemStatus status,
            @Nullable String headline,
            String fingerprint) {}

    /** A version with everything found in it. Spans are half-open UTF-16 offsets into {@code text}. */
    public record Content(
            @Nullable String headline,
            @Nullable String slugline,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable String language,
            @Nullable Integer urgency,
            @Nullable Instant embargoed,
            @Nullable String edNote,
            @Nullable String traceParent,
            Header header,
            String text,
            List<Entity> entities,
            List<Date> dates,
            List<Topic> topics,
            List<AnnotatorRun> annotators) {

        public Content {
            entities = List.copyOf(entities);
            dates = List.copyOf(dates);
            topics = List.copyOf(topics);
            annotators = List.copyOf(annotators);
        }
    }

    /**
     * What the provider said about the version beside what readers see first.
     *
     * @param versionCreated null when the provider did not say
     * @param language as the provider declares it, BCP 47
     * @param bodyBegin first code unit of {@code text} after its headline; 0 when the headline is no part of it
     */
    public record Header(
            @Nullable String version,
            @Nullable Instant versionCreated,
            @Nullable Instant firstCreated,
            @Nullable Integer priority,
            @Nullable String language,
            List<String> creators,
            @Nullable String creditline,
            @Nullable String provider,
            List<String> located,
            List<Subject> subjects,
            List<String> genres,
            List<String> keywords,
            @Nullable String usageTerms,
            @Nullable String copyright,
            List<Link> links,
            List<String> signals,
            @Nullable String summary,
            int bodyBegin) {

        public Header {
            creators = List.copyOf(creators);
            located = List.copyOf(located);
            subjects = List.copyOf(subjects);
            genres = List.copyOf(genres);
            keywords = List.copyOf(keywords);
            links = List.copyOf(links);
            signals = List.copyOf(signals);
        }
    }

    /** A subject that the provider gave: a code in a scheme, or a name. */
    public record Subject(
            @Nullable String scheme,
            @Nullable String code,
            @Nullable String name) {}

    /** A reference to another resource. */
    public record Link(
            @Nullable String rel,
            String href,
            @Nullable String title,
            @Nullable String type) {}

    /**
     * What the version names, with its mentions in order of position.
     *
     * @param type PERSON, ORGANISATION, LOCATION, EVENT or MISC
     * @param subtype narrower kind such as country; null when unknown
     * @param salience how much the story is about it, 0 to 1
     * @param roles what the story says that a person is, in its own words
     */
    public record Entity(
            String id,
            String type,
            @Nullable String subtype,
            String name,
            double salience,
            List<String> roles,
            List<Mention> mentions) {

        public Entity {
            roles = List.copyOf(roles);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * Where it names it.
     *
     * @param confidence 0 to 1; null when unknown
     */
    public record Mention(
            int begin, int end, String text, @Nullable Double confidence) {}

    /**
     * A temporal expression, TIMEX3 of TimeML 1.2.1.
     *
     * @param type DATE, TIME, DURATION, SET or UNKNOWN
     * @param value TIMEX3 value; empty when unresolved
     * @param earliest first minute it may mean; null when it is no point in time
     * @param latest last minute it may mean, inclusive
     */
    public record Date(
            int begin,
            int end,
            String text,
            String type,
            String value,
            @Nullable LocalDateTime earliest,
            @Nullable LocalDateTime latest) {}

    /**
     * An IPTC Media Topic.
     *
     * @param confidence 0 to 1
     * @param rule rule that fired, or the topic that implies this one
     * @param ruleVersion version of that rule; empty for a topic implied by a narrower one or given by the provider
     */
    public record Topic(
            String qcode, String name, double confidence, List<Evidence> evidence, String rule, String ruleVersion) {

        public Topic {
            evidence = List.copyOf(evidence);
        }
    }

    /** A place in the text that speaks for a topic. */
    public record Evidence(int begin, int end, String text) {}

    /**
     * An annotator that ran over the version.
     *
     * @param status OK, FAILED, SKIPPED or UNKNOWN
     */
    public record AnnotatorRun(
            String name,
            String version,
            String status,
            @Nullable String message) {}
}
