package org.newswire.ingest.format.newsml1;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/** Reads the metadata of one component: administrative, rights, descriptive, and what the provider adds of its own. */
final class Metadata {

    private static final String[] PLACES = {"SubLocation", "City", "CountryArea", "Country", "WorldRegion"};

    private final Topics topics;
    private final SubjectCodes subjects;

    Metadata(Topics topics) {
        this.topics = topics;
        this.subjects = new SubjectCodes(topics);
    }

    /** Adds the metadata that stand directly in a component. */
    void read(XmlElement component, WireItem.Builder item) {
        component.children().forEach(child -> {
            switch (child.name()) {
                case "NewsLines" -> NewsLines.read(child, item);
                case "AdministrativeMetadata" -> administrative(child, item);
                case "RightsMetadata" -> rights(child, item);
                case "DescriptiveMetadata", "DescriptiveMetada" -> descriptive(child, item);
                case "Metadata" -> ofTheProvider(child, item);
                case "item_keywords" ->
                    child.children().flatMap(word -> word.line().stream()).forEach(item::keyword);
                default -> {
                    // The text and other components are read where it is known which is which.
                }
            }
        });
        component
                .attribute(XmlElement.XML_NAMESPACE, "lang")
                .ifPresent(language -> item.fill(item.blank().language(language)));
    }

    /** The name of the first party in an element that is named. */
    Optional<String> party(XmlElement parent) {
        return parties(parent).findFirst();
    }

    private Stream<String> parties(XmlElement parent) {
        return parent.children("Party")
                .flatMap(party -> party
                        .attribute("Topic")
                        .flatMap(topics::nameOf)
                        .or(() -> Names.properties(party, "Organization").findFirst())
                        .or(() -> party.attribute("FormalName").map(Clean::line))
                        .stream());
    }

    private void administrative(XmlElement metadata, WireItem.Builder item) {
        metadata.child("Provider").flatMap(this::party).ifPresent(item::provider);
        metadata.children("Creator").flatMap(this::parties).forEach(item::creator);
        Names.properties(metadata, "Priority")
                .findFirst()
                .filter(digit -> digit.matches("[1-9]"))
                .ifPresent(item::priority);
    }

    // What the news lines say is written for readers and goes before.
    private static void rights(XmlElement metadata, WireItem.Builder lines) {
        var item = lines.blank();
        metadata.child("Copyright")
                .map(copyright -> text(copyright, " ", "CopyrightDate", "CopyrightHolder"))
                .filter(notice -> !notice.isEmpty())
                .ifPresent(notice -> item.copyright("Copyright " + notice));
        item.usageTerms(metadata.children("UsageRights")
                .map(rights -> text(rights, "\n", "UsageType", "Geography", "Limitations"))
                .filter(terms -> !terms.isEmpty())
                .collect(Collectors.joining("\n")));
        lines.fill(item);
    }

    private static String text(XmlElement parent, String separator, String... names) {
        return Stream.of(names)
                .flatMap(parent::children)
                .flatMap(child -> child.line().stream())
                .collect(Collectors.joining(separator));
    }

    private void descriptive(XmlElement metadata, WireItem.Builder item) {
        Names.formal(metadata, "Language").ifPresent(item::language);
        metadata.children("Genre")
                .flatMap(genre -> Names.formal(genre).stream())
                .forEach(item::genre);
        subjects.read(metadata, item);
        metadata.children("Location").forEach(location -> location(location, item));
        places(metadata).forEach(item::located);
        Stream.of("Keyword", "Keywords")
                .flatMap(name -> Names.properties(metadata, name))
                .flatMap(NewsLines::keywords)
                .forEach(item::keyword);
        metadata.children("OfInterestTo")
                .flatMap(audience -> Names.formal(audience).stream())
                .forEach(item::keyword);
    }

    // Where something happened is what the item is about; only the origin is where it was written.
    private static void location(XmlElement location, WireItem.Builder item) {
        var present =
                Clean.lower(location.attribute("HowPresent").orElse("origin").strip());
        if (present.equals("origin")) places(location).forEach(item::located);
        else places(location).findFirst().ifPresent(place -> item.subject(new Subject("place", null, place)));
    }

    private static Stream<String> places(XmlElement parent) {
        return Stream.of(PLACES).flatMap(name -> Names.properties(parent, name));
    }

    // Keywords in metadata of their own are how providers without codes say what an item is about.
    private static void ofTheProvider(XmlElement metadata, WireItem.Builder item) {
        var isKeywords = Names.key(metadata, "MetadataType").contains("keyword");
        metadata.children("Property")
                .filter(property -> isKeywords
                        || Clean.lower(property.attribute("FormalName").orElse(""))
                                .contains("keyword"))
                .flatMap(property -> Names.value(property).stream())
                .forEach(name -> item.subject(new Subject(null, null, name)));
    }
}
