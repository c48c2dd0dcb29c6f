package org.newswire.ingest.format.nitf;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Reads {@code docdata}: identity, dates, status, urgency, rights and notes of a document.
 *
 * <p>The guid is the {@code doc-id}; where that is the key of the story ({@code du-key}) with a running number behind
 * it, the key alone, because a guid stays the same over versions. A document with only a {@code du-key}, which is unique
 * for a day, is identified by key and day.
 */
final class DocumentFacts {

    private static final Pattern NUMBER_BEHIND = Pattern.compile("[_:.-][vV]?\\d{1,6}");
    private static final Pattern MACHINE_KEY =
            Pattern.compile("[\\d:._-]*|(?:.*[^0-9a-f])?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}.*");
    private static final String CORRECTION = "sig:correction";

    private final XmlElement docdata;
    private final WireItem.Builder item;

    private DocumentFacts(XmlElement docdata, WireItem.Builder item) {
        this.docdata = docdata;
        this.item = item;
    }

    static void read(XmlElement docdata, WireItem.Builder item) {
        var data = new DocumentFacts(docdata, item);
        data.identify();
        data.date();
        data.status();
        data.attribute("urgency", "ed-urg").ifPresent(item::urgency);
        data.rights();
        data.correction();
        docdata.descendants("keyword")
                .flatMap(keyword -> keyword.attribute("key").or(keyword::line).stream())
                .forEach(item::keyword);
    }

    /** The key of the story where it is made for people: {@code Baltic-Storm}, not a number or a UUID. */
    static Optional<String> slug(XmlElement nitf) {
        return nitf.descendants("du-key")
                .flatMap(key -> key.attribute("key").stream())
                .filter(key -> !MACHINE_KEY.matcher(Clean.lower(key.strip())).matches())
                .filter(key -> nitf.descendants("doc-id")
                        .flatMap(id -> id.attribute("id-string").stream())
                        .noneMatch(id -> id.startsWith(key)))
                .findFirst();
    }

    /** Messages for editors in {@code docdata}: of the desk, and what a correction says about itself. */
    static Stream<String> notes(XmlElement docdata) {
        return docdata.children()
                .filter(child -> child.is("ed-msg") || child.is("correction"))
                .flatMap(message -> message.attribute("info").or(message::line).stream());
    }

    private void identify() {
        var id = attribute("doc-id", "id-string");
        var key = attribute("du-key", "key").map(Clean::line);
        id.map(Clean::line)
                .map(found -> key.filter(k -> isNumbered(k, found)).orElse(found))
                .or(() -> key.map(this::onItsDay))
                .ifPresent(item::guid);
        attribute("du-key", "version")
                .or(() -> attribute("du-key", "generation"))
                .ifPresent(item::version);
        attribute("doc-id", "regsrc").or(this::source).ifPresent(item::provider);
    }

    private static boolean isNumbered(String key, String id) {
        return id.startsWith(key)
                && NUMBER_BEHIND.matcher(id.substring(key.length())).matches();
    }

    private String onItsDay(String key) {
        var day = norm("date.issue").map(norm -> norm.strip().replace("-", ""));
        return day.filter(digits -> digits.length() >= 8)
                .map(digits -> key + ":" + digits.substring(0, 8))
                .orElse(key);
    }

    // The first in the list of who passed the document on is who it came from.
    private Optional<String> source() {
        return docdata.descendants("from-src")
                .min(Comparator.comparing(from -> from.attribute("level-number").orElse("9")))
                .flatMap(from -> from.attribute("src-name"));
    }

    private void date() {
        norm("date.issue").or(() -> norm("date.release")).ifPresent(item::versionCreated);
        // When the history goes back further than this version, it tells when the document was first created.
        histories()
                .flatMap(history -> history.attribute("norm").stream())
                .flatMap(norm -> instant("revision-history", norm).stream())
                .min(Comparator.naturalOrder())
                .filter(first -> item.versionCreated().map(first::isBefore).orElse(true))
                .ifPresent(item::firstCreated);
    }

    private Stream<XmlElement> histories() {
        return Stream.concat(Stream.of(docdata), docdata.parent().stream())
                .flatMap(around -> around.children("revision-history"));
    }

    private void status() {
        var status = docdata.attribute("management-status").map(value -> Clean.lower(value.strip()));
        var isEmbargoed = status.filter("embargoed"::equals).isPresent();
        var release = norm("date.release").flatMap(norm -> instant("date.release", norm));
        var until = release.filter(
                at -> isEmbargoed || item.versionCreated().filter(at::isAfter).isPresent());
        until.ifPresent(item::embargoed);
        if (isEmbargoed && until.isPresent()) item.pubStatus(PubStatus.USABLE);
        else status.ifPresent(item::pubStatus);
    }

    private void rights() {
        docdata.child("doc.copyright")
                .map(copyright -> join(" ", copyright, "year", "holder"))
                .filter(notice -> !notice.isEmpty())
                .ifPresent(notice -> item.copyright("Copyright " + notice));
        docdata.child("doc.rights")
                .map(rights -> join("\n", rights, "type", "limitations"))
                .ifPresent(item::usageTerms);
    }

    private void correction() {
        docdata.children("correction").forEach(correction -> {
            item.signal(CORRECTION);
            correction.attribute("id-string").ifPresent(id -> item.link(new Link("corrects", id, null)));
        });
        var corrects = histories()
                .map(history -> join(" ", history, "function", "comment"))
                .anyMatch(words -> Clean.lower(words).contains("correct"));
        if (corrects) item.signal(CORRECTION);
    }

    private Optional<String> norm(String name) {
        return docdata.child(name).flatMap(date -> date.attribute("norm").or(date::line));
    }

    private Optional<Instant> instant(String field, String norm) {
        return Optional.ofNullable(item.date(field, norm));
    }

    private Optional<String> attribute(String element, String name) {
        return docdata.children(element)
                .flatMap(child -> child.attribute(name).stream())
                .findFirst();
    }

    private static String join(String separator, XmlElement element, String... attributes) {
        return Stream.of(attributes)
                .flatMap(name -> element.attribute(name).stream())
                .map(String::strip)
                .collect(Collectors.joining(separator));
    }
}
