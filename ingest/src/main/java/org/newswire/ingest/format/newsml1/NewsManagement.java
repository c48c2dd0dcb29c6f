package org.newswire.ingest.format.newsml1;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/** Reads {@code NewsManagement}: dates, status, urgency, instructions and what the item belongs to. */
final class NewsManagement {

    private static final Pattern CORRECTS = Pattern.compile("(?i).*\\b(?:correct|rectif|corrig).*");

    private NewsManagement() {}

    static void read(XmlElement management, WireItem.Builder item) {
        line(management, "FirstCreated").ifPresent(item::firstCreated);
        line(management, "ThisRevisionCreated").ifPresent(item::versionCreated);
        Names.formal(management, "Urgency").ifPresent(item::urgency);
        status(management, item);
        corrections(management, item);
        links(management, item);
    }

    // An embargo that says when it ends is one until then; one that does not is withheld until further notice.
    private static void status(XmlElement management, WireItem.Builder item) {
        Names.formal(management, "Status").ifPresent(item::pubStatus);
        var isEmbargoed = Names.key(management, "Status").equals("embargoed");
        var change = management.child("StatusWillChange");
        var becomesUsable =
                change.filter(later -> Names.key(later, "FutureStatus").equals("usable"));
        becomesUsable.flatMap(later -> line(later, "DateAndTime")).ifPresent(until -> {
            item.embargoed(until);
            if (isEmbargoed) item.pubStatus(PubStatus.USABLE);
        });
    }

    private static void corrections(XmlElement management, WireItem.Builder item) {
        var corrects = management
                .children("Instruction")
                .flatMap(instruction -> Names.formal(instruction).stream())
                .anyMatch(name -> CORRECTS.matcher(name).matches());
        if (corrects) item.signal("sig:correction");
    }

    private static void links(XmlElement management, WireItem.Builder item) {
        management.children("DerivedFrom").forEach(source -> link("derivedFrom", source, item));
        management.children("AssociatedWith").forEach(other -> link("associatedWith", other, item));
        management
                .children("RevisionHistory")
                .flatMap(history -> history.attribute("Href").stream())
                .forEach(href -> item.link(new Link("revisionHistory", Clean.line(href), null)));
    }

    private static void link(String rel, XmlElement other, WireItem.Builder item) {
        other.attribute("NewsItem")
                .ifPresent(identifier -> item.link(new Link(
                        rel,
                        Clean.line(identifier),
                        other.attribute("FormalName").map(Clean::line).orElse(null))));
    }

    private static Optional<String> line(XmlElement parent, String name) {
        return parent.child(name).flatMap(XmlElement::line);
    }
}
