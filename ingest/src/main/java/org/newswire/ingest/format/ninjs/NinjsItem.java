package org.newswire.ingest.format.ninjs;

import java.util.Optional;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.json.JsonFields;
import org.newswire.ingest.format.json.JsonSubject;

/**
 * Reads a ninjs object as an item. The versions differ in how they spell names (1 and 2 in lower case, 3 in camel case)
 * and in what is a list (1 has {@code headline} and {@code body_text}, 2 and 3 have {@code headlines} and {@code bodies}
 * with roles); any mixture of them is read. Members that no version has are left alone: they are in the original.
 *
 * <p>Persons, organisations, places, events and objects are subjects too; those without a vocabulary of their own get
 * the kind as their scheme, {@code person}. So is the digital source type, which tells what a machine made.
 */
public final class NinjsItem {

    private NinjsItem() {}

    /** Whether an object is ninjs rather than a flat object of somebody's own: it has a uri and a name only ninjs has. */
    public static boolean isNinjs(JsonFields fields) {
        return fields.has("uri")
                && fields.has(
                        "standard",
                        "headlines",
                        "bodies",
                        "bodytext",
                        "bodyhtml",
                        "bodyxhtml",
                        "pubstatus",
                        "versioncreated",
                        "firstcreated",
                        "representationtype",
                        "altids",
                        "associations",
                        "renditions");
    }

    /** The item, refused when it has neither uri nor headline nor body. */
    public static ParseResult read(JsonFields fields, Problems problems, Unit unit) {
        var item = WireItem.builder(unit, problems);
        if (OwnItem.isOwn(fields)) OwnItem.read(fields, item);
        else readAny(fields, item);
        if (item.isEmpty()) return ParseResult.rejected(FailureCode.ITEM_EMPTY, "no uri, no headline and no body");
        if (!fields.has("uri")) problems.add("no uri, identified by its name or content");
        return ParseResult.item(item.build());
    }

    private static void readAny(JsonFields fields, WireItem.Builder item) {
        identify(fields, item);
        describe(fields, item);
        subjects(fields, item);
        rights(fields, item);
        NinjsLinks.read(fields, item);
        NinjsText.headline(fields).ifPresent(item::headline);
        NinjsText.read(fields, item);
    }

    private static void identify(JsonFields fields, WireItem.Builder item) {
        fields.text(item::guid, "uri");
        fields.text("version").ifPresent(item::version);
        fields.text(item::versionCreated, "versioncreated");
        fields.text(item::firstCreated, "firstcreated", "contentcreated");
        fields.text(item::pubStatus, "pubstatus");
        fields.text(item::embargoed, "embargoeduntil", "embargoed");
        fields.text(item::urgency, "urgency", "priority");
        fields.text("language").ifPresent(item::language);
    }

    private static void describe(JsonFields fields, WireItem.Builder item) {
        fields.text("slugline").ifPresent(item::slugline);
        fields.text("byline", "by").ifPresent(item::byline);
        fields.text("dateline").ifPresent(item::dateline);
        fields.texts("located").forEach(item::located);
        fields.texts("keywords").forEach(item::keyword);
        fields.texts("signals", "signal").forEach(item::signal);
        for (var genre : fields.objects("genre", "genres"))
            genre.text("name").or(() -> genre.text("literal", "code", "uri")).ifPresent(item::genre);
    }

    private static void subjects(JsonFields fields, WireItem.Builder item) {
        for (var subject : fields.objects("subject", "subjects"))
            JsonSubject.read(subject).ifPresent(item::subject);
        for (var source : fields.objects("digitalsourcetype"))
            JsonSubject.read(source).ifPresent(item::subject);
        for (var kind : ConceptKind.values()) {
            for (var concept : fields.objects(kind.scheme, kind.member))
                JsonSubject.read(concept)
                        .map(subject -> subject.scheme() == null ? kind.of(subject) : subject)
                        .ifPresent(item::subject);
        }
    }

    private static void rights(JsonFields fields, WireItem.Builder item) {
        provider(fields).ifPresent(item::provider);
        fields.text("usageterms").ifPresent(item::usageTerms);
        fields.text("copyrightnotice", "copyrightholder").ifPresent(item::copyright);
    }

    // Who supplies the item is not a member of its own: it is the source, or else whoever holds the rights.
    private static Optional<String> provider(JsonFields fields) {
        return fields.objects("infosource", "infosources").stream()
                .flatMap(source -> source.text("name", "literal").stream())
                .findFirst()
                .or(() -> fields.text("copyrightholder"));
    }
}
