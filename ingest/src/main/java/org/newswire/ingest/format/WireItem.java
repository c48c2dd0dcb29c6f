package org.newswire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of an item, as far as its original says. Fields are named as IPTC names them; what a field holds is told
 * at the fields of the RawItem schema, which this becomes. Absent text is null, never empty; {@code body} alone may be
 * empty.
 */
public record WireItem(
        String guid,
        @Nullable String version,
        @Nullable Instant versionCreated,
        @Nullable Instant firstCreated,
        PubStatus pubStatus,
        @Nullable Instant embargoed,
        @Nullable Integer urgency,
        @Nullable Integer priority,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String slugline,
        @Nullable String byline,
        List<String> creators,
        @Nullable String dateline,
        @Nullable String creditline,
        @Nullable String provider,
        List<String> located,
        List<Subject> subjects,
        List<String> genres,
        List<String> keywords,
        @Nullable String edNote,
        @Nullable String usageTerms,
        @Nullable String copyright,
        List<Link> links,
        List<String> signals,
        @Nullable String summary,
        String body,
        List<Problem> problems) {

    /** Longest guid that is kept as it is, in characters; databases do not index much longer keys. */
    public static final int MAX_GUID = 1000;

    /** Most values kept in any list of an item. */
    public static final int MAX_VALUES = 500;

    public WireItem {
        if (guid.isEmpty() || guid.length() > MAX_GUID) throw new IllegalArgumentException("guid \"" + guid + "\"");
        creators = List.copyOf(creators);
        located = List.copyOf(located);
        subjects = List.copyOf(subjects);
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
        links = List.copyOf(links);
        signals = List.copyOf(signals);
        problems = List.copyOf(problems);
    }

    /**
     * A builder that cleans what it is given.
     *
     * @param unit the unit the item is read from
     * @param problems where the problems of the item go
     */
    public static Builder builder(Unit unit, Problems problems) {
        return new Builder(unit, problems);
    }

    /**
     * Collects what an original says. Text is cleaned to one line (notes and the body keep their lines) and blank text
     * is none; lists keep {@value WireItem#MAX_VALUES} values, without duplicates. Not thread-safe.
     */
    public static final class Builder {

        private final Unit unit;
        private final Problems problems;
        private @Nullable String guid;
        private @Nullable String version;
        private @Nullable Instant versionCreated;
        private @Nullable Instant firstCreated;
        private @Nullable PubStatus pubStatus;
        private @Nullable Instant embargoed;
        private @Nullable Integer urgency;
        private @Nullable Integer priority;
        private @Nullable String language;
        private @Nullable String headline;
        private @Nullable String slugline;
        private @Nullable String byline;
        private final List<String> creators = new ArrayList<>();
        private @Nullable String dateline;
        private @Nullable String creditline;
        private @Nullable String provider;
        private final List<String> located = new ArrayList<>();
        private final List<Subject> subjects = new ArrayList<>();
        private final List<String> genres = new ArrayList<>();
        private final List<String> keywords = new ArrayList<>();
        private @Nullable String edNote;
        private @Nullable String usageTerms;
        private @Nullable String copyright;
        private final List<Link> links = new ArrayList<>();
        private final List<String> signals = new ArrayList<>();
        private @Nullable String summary;
        private String body = "";

        private Builder(Unit unit, Problems problems) {
            this.unit = unit;
            this.problems = problems;
        }

        /** An empty builder for the same unit, whose problems go to the same place. */
        public Builder blank() {
            return new Builder(unit, problems);
        }

        /**
         * Takes from another builder what is not said here: single values, and lists where this one has none. Links are
         * added to those that are here.
         */
        public Builder fill(Builder other) {
            guid = first(guid, other.guid);
            version = first(version, other.version);
            versionCreated = first(versionCreated, other.versionCreated);
            firstCreated = first(firstCreated, other.firstCreated);
            pubStatus = first(pubStatus, other.pubStatus);
            embargoed = first(embargoed, other.embargoed);
            urgency = first(urgency, other.urgency);
            priority = first(priority, other.priority);
            language = first(language, other.language);
            headline = first(headline, other.headline);
            slugline = first(slugline, other.slugline);
            byline = first(byline, other.byline);
            if (creators.isEmpty()) creators.addAll(other.creators);
            dateline = first(dateline, other.dateline);
            creditline = first(creditline, other.creditline);
            provider = first(provider, other.provider);
            if (located.isEmpty()) located.addAll(other.located);
            if (subjects.isEmpty()) subjects.addAll(other.subjects);
            if (genres.isEmpty()) genres.addAll(other.genres);
            if (keywords.isEmpty()) keywords.addAll(other.keywords);
            edNote = first(edNote, other.edNote);
            usageTerms = first(usageTerms, other.usageTerms);
            copyright = first(copyright, other.copyright);
            other.links.forEach(this::link);
            if (signals.isEmpty()) signals.addAll(other.signals);
            summary = first(summary, other.summary);
            if (body.isEmpty()) body = other.body;
            return this;
        }

        /** Where the problems of this item go. */
        public Problems problems() {
            return problems;
        }

        public Builder guid(@Nullable String guid) {
            this.guid = line(guid);
            return this;
        }

        public Builder version(@Nullable String version) {
            this.version = line(version);
            return this;
        }

        public Builder versionCreated(@Nullable Instant versionCreated) {
            this.versionCreated = versionCreated;
            return this;
        }

        /** What versionCreated is so far. */
        public Optional<Instant> versionCreated() {
            return Optional.ofNullable(versionCreated);
        }

        /** Reads and sets versionCreated, a problem when it is not a date. */
        public Builder versionCreated(String text) {
            return versionCreated(date("versionCreated", text));
        }

        public Builder firstCreated(String text) {
            this.firstCreated = date("firstCreated", text);
            return this;
        }

        public Builder firstCreated(@Nullable Instant firstCreated) {
            this.firstCreated = firstCreated;
            return this;
        }

        public Builder pubStatus(PubStatus pubStatus) {
            this.pubStatus = pubStatus;
            return this;
        }

        /** What the publishing status is so far. */
        public PubStatus pubStatus() {
            return pubStatus == null ? PubStatus.USABLE : pubStatus;
        }

        /** Reads and sets the publishing status. */
        public Builder pubStatus(String text) {
            return pubStatus(PubStatus.read(text, problems));
        }

        public Builder embargoed(@Nullable Instant embargoed) {
            this.embargoed = embargoed;
            return this;
        }

        public Builder embargoed(String text) {
            return embargoed(date("embargoed", text));
        }

        /** Reads and sets the urgency; a problem when it is not a whole number from 1 to 9. */
        public Builder urgency(String text) {
            urgency = oneToNine("urgency", text, urgency);
            return this;
        }

        /** Reads and sets the priority of handling; a problem when it is not a whole number from 1 to 9. */
        public Builder priority(String text) {
            priority = oneToNine("priority", text, priority);
            return this;
        }

        public Builder language(@Nullable String language) {
            this.language = line(language);
            return this;
        }

        public Builder headline(@Nullable String headline) {
            this.headline = line(headline);
            return this;
        }

        public Builder slugline(@Nullable String slugline) {
            this.slugline = line(slugline);
            return this;
        }

        /** Sets the byline, without its leading {@code By}. */
        public Builder byline(@Nullable String byline) {
            this.byline = byline == null ? null : Byline.withoutBy(byline).orElse(null);
            return this;
        }

        public Builder creator(@Nullable String creator) {
            return add("creators", creators, line(creator));
        }

        public Builder dateline(@Nullable String dateline) {
            this.dateline = line(dateline);
            return this;
        }

        public Builder creditline(@Nullable String creditline) {
            this.creditline = line(creditline);
            return this;
        }

        public Builder provider(@Nullable String provider) {
            this.provider = line(provider);
            return this;
        }

        public Builder located(@Nullable String place) {
            return add("places", located, line(place));
        }

        public Builder subject(Subject subject) {
            return add("subjects", subjects, subject);
        }

        public Builder genre(@Nullable String genre) {
            return add("genres", genres, line(genre));
        }

        public Builder keyword(@Nullable String keyword) {
            return add("keywords", keywords, line(keyword));
        }

        public Builder edNote(@Nullable String edNote) {
            this.edNote = lines(edNote);
            return this;
        }

        public Builder usageTerms(@Nullable String usageTerms) {
            this.usageTerms = lines(usageTerms);
            return this;
        }

        public Builder copyright(@Nullable String copyright) {
            this.copyright = lines(copyright);
            return this;
        }

        public Builder link(Link link) {
            return add("links", links, link);
        }

        public Builder signal(@Nullable String signal) {
            return add("signals", signals, line(signal));
        }

        /** Sets the summary: paragraphs separated by one empty line. */
        public Builder summary(@Nullable String summary) {
            this.summary = lines(summary);
            return this;
        }

        /** Sets the body: paragraphs separated by one empty line. */
        public Builder body(String body) {
            this.body = body.isBlank() ? "" : body;
            return this;
        }

        /** Whether nothing was found that a reader could read. */
        public boolean hasNoText() {
            return headline == null && body.isEmpty();
        }

        /** Whether nothing was found that tells one item from another either. */
        public boolean isEmpty() {
            return hasNoText() && guid == null;
        }

        /**
         * The item. Without a guid of its own it gets the derived one; without a dateline of its own, that of its body;
         * without a signal of its own, the one its words give. A headline that the body repeats as its first paragraphs is
         * taken out of it. Without a language of its own it has that of its feed. Positions of problems become those in
         * the delivery.
         */
        public WireItem build() {
            body = withoutHeadline(body);
            if (dateline == null) dateline = Dateline.of(body).orElse(null);
            if (signals.isEmpty()) deriveSignal();
            return new WireItem(
                    bounded(guid == null ? unit.derivedGuid() : guid),
                    version,
                    versionCreated,
                    firstCreated,
                    pubStatus(),
                    embargoed,
                    urgency,
                    priority,
                    language == null ? unit.hints().language() : language,
                    headline,
                    slugline,
                    byline,
                    creators,
                    dateline,
                    creditline,
                    provider,
                    located,
                    subjects,
                    genres,
                    keywords,
                    edNote,
                    usageTerms,
                    copyright,
                    links,
                    signals,
                    summary,
                    body,
                    problems.list().stream().map(problem -> problem.in(unit)).toList());
        }

        private static <T> @Nullable T first(@Nullable T said, @Nullable T otherwise) {
            return said == null ? otherwise : said;
        }

        private String withoutHeadline(String text) {
            if (headline == null) return text;
            var rest = text;
            while (rest.startsWith(headline + "\n\n")) rest = rest.substring(headline.length() + 2);
            return rest.equals(headline) ? "" : rest;
        }

        private void deriveSignal() {
            if (Signals.isCorrection(slugline, headline, edNote)) signals.add(Signals.CORRECTION);
            else if (Signals.isUpdate(slugline, headline)) signals.add(Signals.UPDATE);
        }

        /**
         * Reads a date in the forms of {@link Dates}, in the zone of the feed when it names none.
         *
         * @param field name of the field, for the problem that it is no date
         */
        public @Nullable Instant date(String field, String text) {
            return Dates.read(field, text, unit.hints().zone(), problems);
        }

        private @Nullable Integer oneToNine(String field, String text, @Nullable Integer otherwise) {
            var digits = Clean.line(text);
            if (digits.matches("[1-9]")) return Integer.valueOf(digits);
            problems.add(field + " \"" + Problems.excerpt(digits, 20) + "\" is not from 1 to 9, ignored");
            return otherwise;
        }

        private String bounded(String found) {
            if (found.length() <= MAX_GUID) return found;
            problems.add("guid has " + found.length() + " characters, replaced by its fingerprint");
            return "sha256:" + Unit.fingerprint(found.getBytes(UTF_8));
        }

        private <T> Builder add(String what, List<T> values, @Nullable T value) {
            if (value == null || values.contains(value)) return this;
            if (values.size() < MAX_VALUES) values.add(value);
            else problems.add("more than " + MAX_VALUES + " " + what + ", the rest left out");
            return this;
        }

        private static @Nullable String line(@Nullable String text) {
            return text == null ? null : orNull(Clean.line(text));
        }

        private static @Nullable String lines(@Nullable String text) {
            return text == null ? null : orNull(Clean.lines(text).strip());
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
