package org.newswire.ingest.format.ninjs;

import java.util.Optional;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.json.JsonFields;

/**
 * Reads what {@link NinjsWriter} wrote: every field exactly as it was, and without what was found in the item, which is
 * not of its provider.
 */
final class OwnItem {

    private OwnItem() {}

    /** Whether an object is in the profile of Newswire. */
    static boolean isOwn(JsonFields fields) {
        return fields.text("profile").filter(Own.PROFILE::equals).isPresent();
    }

    static void read(JsonFields fields, WireItem.Builder item) {
        identify(fields, item);
        describe(fields, item);
        subjects(fields, item);
        OwnLinks.read(fields, item);
    }

    private static void identify(JsonFields fields, WireItem.Builder item) {
        value(fields, "altids", Own.GUID).or(() -> fields.text("uri")).ifPresent(item::guid);
        fields.text("version").ifPresent(item::version);
        fields.text(item::versionCreated, "versioncreated");
        fields.text(item::firstCreated, "firstcreated");
        fields.text(item::pubStatus, "pubstatus");
        if (value(fields, "descriptions", Own.PUB_STATUS).isPresent()) item.pubStatus(PubStatus.UNKNOWN);
        fields.text(item::embargoed, "embargoeduntil");
        fields.text(item::urgency, "urgency");
        value(fields, "descriptions", Own.PRIORITY).ifPresent(item::priority);
        fields.text("language").ifPresent(item::language);
    }

    private static void describe(JsonFields fields, WireItem.Builder item) {
        value(fields, "headlines", Own.MAIN).ifPresent(item::headline);
        value(fields, "bodies", Own.MAIN).ifPresent(item::body);
        value(fields, "descriptions", Own.SUMMARY).ifPresent(item::summary);
        value(fields, "descriptions", Own.CREDITLINE).ifPresent(item::creditline);
        value(fields, "descriptions", Own.DATELINE).ifPresent(item::dateline);
        fields.text("slugline").ifPresent(item::slugline);
        fields.text("by").ifPresent(item::byline);
        for (var source : fields.objects("infosources")) {
            var name = source.text("name").orElse(null);
            if (has(source, "role", Own.PROVIDER)) item.provider(name);
            else if (has(source, "role", Own.AUTHOR)) item.creator(name);
        }
        for (var genre : fields.objects("genres")) genre.text("name").ifPresent(item::genre);
        fields.text("ednote").ifPresent(item::edNote);
        fields.text("usageterms").ifPresent(item::usageTerms);
        fields.text("copyrightnotice").ifPresent(item::copyright);
    }

    private static void subjects(JsonFields fields, WireItem.Builder item) {
        fields.text("located").ifPresent(item::located);
        for (var place : fields.objects("places"))
            if (has(place, "rel", Own.LOCATED)) place.text("name").ifPresent(item::located);
        OwnSubject.read(fields, item);
        for (var subject : fields.objects("subjects")) {
            if (has(subject, "rel", Own.KEYWORD)) subject.text("name").ifPresent(item::keyword);
            else if (has(subject, "rel", Own.SIGNAL)) subject.text("name").ifPresent(item::signal);
        }
    }

    private static boolean has(JsonFields fields, String member, String value) {
        return fields.text(member).filter(value::equals).isPresent();
    }

    private static Optional<String> value(JsonFields fields, String list, String role) {
        return fields.objects(list).stream()
                .filter(one -> has(one, "role", role))
                .flatMap(one -> one.text("value").stream())
                .findFirst();
    }
}
