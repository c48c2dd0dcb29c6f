package org.newswire.ingest.format.ninjs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.json.JsonFields;

/**
 * What a ninjs object refers to: its renditions, associated objects each followed by its own renditions, other places it
 * is at, rights elsewhere, trust indicators. Relations name the list and the entry: {@code rendition:thumbnail}, {@code
 * association:logo}, {@code association:logo:thumbnail}.
 */
final class NinjsLinks {

    private NinjsLinks() {}

    static void read(JsonFields fields, WireItem.Builder item) {
        renditions("rendition", fields, item);
        for (var association : fields.objectsOrNamed("associations")) association(association, item);
        for (var altLocation : fields.texts("altlocation", "altlocations"))
            item.link(new Link("alternate", altLocation, null));
        for (var rights : fields.objects("rightsinfo")) rights(rights, item);
        for (var indicator : fields.objectsOrNamed("trustindicator", "trustindicators"))
            indicator
                    .fields()
                    .text("href", "uri")
                    .ifPresent(href -> item.link(new Link(
                            rel("trustindicator", name(indicator, "name", "role", "code")),
                            href,
                            title(indicator.fields()))));
    }

    private static void renditions(String kind, JsonFields fields, WireItem.Builder item) {
        for (var rendition : fields.objectsOrNamed("renditions"))
            rendition
                    .fields()
                    .text("href", "uri")
                    .ifPresent(href -> item.link(new Link(
                            rel(kind, name(rendition, "name", "role")),
                            href,
                            title(rendition.fields()),
                            rendition.fields().text("contenttype", "mimetype").orElse(null))));
    }

    private static void association(JsonFields.Named association, WireItem.Builder item) {
        var fields = association.fields();
        var rel = rel("association", name(association, "name", "role"));
        fields.text("uri", "href")
                .ifPresent(href -> item.link(
                        new Link(rel, href, title(fields), fields.text("type").orElse(null))));
        renditions(rel, fields, item);
    }

    // ninjs 1 and 2 have an object with the address, ninjs 3 the address.
    private static void rights(JsonFields rights, WireItem.Builder item) {
        if (rights.isListOfObjects("linkedrights"))
            for (var linked : rights.objects("linkedrights"))
                linked.text("uri", "href").ifPresent(href -> item.link(new Link("rights", href, null)));
        else rights.texts("linkedrights").forEach(href -> item.link(new Link("rights", href, null)));
    }

    private static Optional<String> name(JsonFields.Named entry, String... members) {
        return entry.name().or(() -> entry.fields().text(members));
    }

    private static String rel(String kind, Optional<String> name) {
        return name.map(known -> kind + ":" + known).orElse(kind);
    }

    private static @Nullable String title(JsonFields fields) {
        return NinjsText.headline(fields).orElse(null);
    }
}
