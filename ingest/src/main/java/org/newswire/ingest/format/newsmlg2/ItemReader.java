package org.newswire.ingest.format.newsmlg2;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.nitf.NitfFormat;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads an item of any kind. What the item itself says goes before what its content says, and that before the header of
 * its message. No part is required, and parts may stand in any order and more than once.
 */
final class ItemReader {

    private final G2Item item;
    private final Problems problems;
    private final WireItem.Builder wire;
    private final Values values;
    private final Wording wording;
    private final Concepts concepts;

    private ItemReader(G2Item item, Unit unit, Problems problems) {
        this.item = item;
        this.problems = problems;
        wire = WireItem.builder(unit, problems);
        values = new Values(problems, unit.hints().zone());
        wording = new Wording(language(item)
                .or(() -> Optional.ofNullable(unit.hints().language()))
                .orElse(null));
        concepts = new Concepts(new Schemes(catalogs(item)), wording, item.parts("assert"));
    }

    /** The item; empty when there is nothing in it that identifies it or that could be read. */
    static Optional<WireItem> read(G2Item item, Unit unit, Problems problems) {
        return new ItemReader(item, unit, problems).read();
    }

    private Optional<WireItem> read() {
        identify();
        manage();
        describe();
        new Topics(item, concepts, problems).read(wire);
        new Rights(item, concepts, wording).read(wire);
        new References(item, concepts, wording).read(wire);
        words();
        if (!wire.isEmpty()) return Optional.of(wire.build());
        return Optional.of(wire.build()).filter(ItemReader::saysSomething);
    }

    private static boolean saysSomething(WireItem item) {
        return item.dateline() != null
                || !(item.links().isEmpty()
                        && item.subjects().isEmpty()
                        && item.located().isEmpty());
    }

    private void identify() {
        item.element()
                .attribute("guid")
                .ifPresentOrElse(
                        wire::guid,
                        () -> problems.add(
                                "no guid, identified by its name or content",
                                item.element().position()));
        item.element().attribute("version").ifPresent(wire::version);
        language(item).ifPresent(wire::language);
    }

    private void manage() {
        first("itemMeta", "versionCreated")
                .flatMap(values::date)
                .or(() -> item.inHeader("sent").findFirst().flatMap(values::date))
                .ifPresent(wire::versionCreated);
        first("itemMeta", "firstCreated")
                .or(() -> first("contentMeta", "contentCreated"))
                .flatMap(values::date)
                .ifPresent(wire::firstCreated);
        first("itemMeta", "pubStatus").map(values::pubStatus).ifPresent(wire::pubStatus);
        first("itemMeta", "embargoed").ifPresent(this::embargo);
        item.inHeader("priority").findFirst().flatMap(values::digit).ifPresent(wire::priority);
        label(item.all("itemMeta", "provider"))
                .or(() -> label(item.all("contentMeta", "infoSource")))
                .or(() -> label(item.inHeader("sender")))
                .ifPresent(wire::provider);
        Stream.concat(item.all("itemMeta", "signal"), item.inHeader("signal"))
                .flatMap(signal -> concepts.codeOrName(signal).stream())
                .forEach(wire::signal);
        var notes =
                wording.inOneLanguage(Stream.concat(item.all("itemMeta", "edNote"), item.all("contentMeta", "edNote")));
        BlockText.of(notes.stream()).ifPresent(wire::edNote);
    }

    private void embargo(XmlElement embargoed) {
        var end = embargoed.line().isEmpty() ? Optional.<Instant>empty() : values.date(embargoed);
        if (end.isPresent()) {
            wire.embargoed(end.get());
            return;
        }
        problems.add("the end of the embargo cannot be told, item withheld", embargoed.position());
        if (wire.pubStatus() == PubStatus.USABLE) wire.pubStatus(PubStatus.WITHHELD);
    }

    private void describe() {
        first("contentMeta", "urgency").flatMap(values::digit).ifPresent(wire::urgency);
        wording.line(item.all("contentMeta", "slugline")).ifPresent(wire::slugline);
        wording.line(item.all("contentMeta", "dateline")).ifPresent(wire::dateline);
        wording.line(item.all("contentMeta", "creditline")).ifPresent(wire::creditline);
        item.all("contentMeta", "creator")
                .flatMap(creator -> concepts.label(creator).stream())
                .forEach(wire::creator);
        item.all("contentMeta", "keyword")
                .flatMap(keyword -> BlockText.line(keyword).stream())
                .forEach(wire::keyword);
    }

    /** Headline, byline, summary and body, for which item and content are asked together. */
    private void words() {
        var content = new Content(problems).of(item);
        var knowledge = new Knowledge(item, concepts, wording);
        wording.line(item.all("contentMeta", "headline"))
                .or(() -> content.flatMap(BodyMarkup::headline))
                .or(() -> wording.line(item.all("itemMeta", "title")))
                .or(knowledge::headline)
                .ifPresent(wire::headline);
        byline().ifPresent(wire::byline);

        var body = content.map(BodyMarkup::body).filter(text -> !text.isEmpty()).or(() -> knowledge.body(problems));
        var descriptions = new Descriptions(item, wording);
        wire.body(body.or(descriptions::all).orElse(""));
        if (body.isPresent()) descriptions.summary().ifPresent(wire::summary);
        content.flatMap(BodyMarkup::nitf).ifPresent(nitf -> NitfFormat.readInto(nitf, wire));
    }

    private Optional<String> byline() {
        var authors = wording.inOneLanguage(item.all("contentMeta", "by")).stream()
                .flatMap(by -> BlockText.line(by).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(authors).filter(line -> !line.isEmpty());
    }

    private Optional<String> label(Stream<XmlElement> parties) {
        return parties.flatMap(party -> concepts.label(party).stream()).findFirst();
    }

    /** Catalogs in the item, and in the header of its message. */
    private static Stream<XmlElement> catalogs(G2Item item) {
        return Stream.concat(item.inHeader("catalog"), item.parts("catalog"));
    }

    /** Language of the content, else that of the item's own words. */
    private static Optional<String> language(G2Item item) {
        return item.all("contentMeta", "language")
                .flatMap(language -> language.attribute("tag").stream())
                .findFirst()
                .or(() -> item.element().language())
                .map(Clean::line);
    }

    private Optional<XmlElement> first(String part, String name) {
        return item.all(part, name).findFirst();
    }
}
