package org.newswire.desks.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of an item that a query can name. Names are read in any case. */
public enum DeskField {
    TEXT("text", Kind.TEXT, "Words of headline and story, boilerplate left out; what a word without a field means."),
    HEADLINE("headline", Kind.TEXT, "Words of the headline."),
    EXACT("exact", Kind.EXACT, "Words of headline and story exactly as written: same case, same form, same accents."),
    ENTITY("entity", Kind.NAME, "Name or id of anything that the story names."),
    PERSON("person", Kind.NAME, "Name of a person."),
    ORGANISATION("organisation", Kind.NAME, "Name of an organisation."),
    PLACE("place", Kind.NAME, "Name of a place."),
    EVENT("event", Kind.NAME, "Name of an event."),
    COUNTRY(
            "country",
            Kind.COUNTRY,
            "Country that the story names, its people and parts included: ISO 3166 code or name."),
    TOPIC("topic", Kind.TOPIC, "Media Topic, narrower ones included: code or name."),
    MENTIONS_DATE("mentions-date", Kind.DATE, "A day or a time that the story speaks of."),
    FEED("feed", Kind.KEYWORD, "Name of the feed."),
    LANGUAGE("language", Kind.LANGUAGE, "Language, declared or detected; en includes en-GB."),
    URGENCY("urgency", Kind.NUMBER, "Editorial urgency, 1 (most urgent) to 9."),
    PRIORITY("priority", Kind.NUMBER, "Priority on the wire, 1 (flash) to 9."),
    LOCATED("located", Kind.NAME, "Where the item was written, as the provider says or the dateline has it."),
    PUB_STATUS("pubStatus", Kind.STATUS, "Publishing status: usable or withheld."),
    PROVIDER("provider", Kind.NAME, "Party that supplies the item."),
    BYLINE("byline", Kind.NAME, "Who wrote it: byline and creators."),
    SLUGLINE("slugline", Kind.NAME, "Slugline."),
    KEYWORD("keyword", Kind.NAME, "Keyword of the provider."),
    GENRE("genre", Kind.NAME, "Genre of the provider.");

    /** How values of a field are read. */
    public enum Kind {
        /** English words by their stem, without case and accents. */
        TEXT,
        /** Words as they are written. */
        EXACT,
        /** Words without case and accents, names apart from each other. */
        NAME,
        /** One text as a whole, without case. */
        KEYWORD,
        COUNTRY,
        TOPIC,
        DATE,
        LANGUAGE,
        /** A digit from 1 to 9. */
        NUMBER,
        STATUS;

        /** Whether values are words, so that phrases, wildcards and similar spellings make sense. */
        public boolean isWords() {
            return this == TEXT || this == EXACT || this == NAME;
        }
    }

    private static final Map<String, DeskField> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(field -> field.fieldName.toLowerCase(Locale.ROOT), Function.identity()));
    private static final Map<String, DeskField> OTHER_NAMES =
            Map.of("organization", ORGANISATION, "mentions_date", MENTIONS_DATE);

    private final String fieldName;
    private final Kind kind;
    private final String doc;

    DeskField(String fieldName, Kind kind, String doc) {
        this.fieldName = fieldName;
        this.kind = kind;
        this.doc = doc;
    }

    /** Name in queries, {@code mentions-date}; also the name of the Lucene field. */
    public String fieldName() {
        return fieldName;
    }

    public Kind kind() {
        return kind;
    }

    /** What it holds, one sentence. */
    public String doc() {
        return doc;
    }

    /** The field of this name, in any case. */
    public static Optional<DeskField> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.getOrDefault(lower, OTHER_NAMES.get(lower)));
    }

    /** The names of all fields, in their order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(DeskField::fieldName).toList();
    }
}
