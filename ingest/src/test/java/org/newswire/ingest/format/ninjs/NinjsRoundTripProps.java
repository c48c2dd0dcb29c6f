package org.newswire.ingest.format.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.PubStatus;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/** Whatever an item holds, ninjs holds it too: read(write(item)) is the item, and what is written is valid. */
class NinjsRoundTripProps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String[] PIECES = {
        "a",
        "Roja",
        "Łódź",
        "\uD83C\uDF0A",
        " ",
        " ",
        ":",
        "/",
        "#",
        "%",
        "%3A",
        "http://x.example/",
        "urn:",
        "medtop",
        "sig:",
        "By ",
        "Von ",
        ".",
        "-",
        "&amp;",
        "<p>",
        "\"",
        "\\",
        "_",
        "0",
        "17",
        "main",
        "Ld-Writethru",
        "(BP) - "
    };
    private static final String[] SCHEMES = {
        "medtop",
        "subj",
        "genre",
        "person",
        "organisation",
        "place",
        "event",
        "object",
        "http://cv.iptc.org/newscodes/mediatopic/",
        "http://x.example/topics#",
        "urn:x:",
        "bp topics",
        "a:b",
        "x%3Ay"
    };
    private static final String[] RELS = {
        "rendition",
        "rendition:main",
        "rendition:association",
        "association",
        "association:",
        "association:logo",
        "association:association",
        "trustindicator",
        "trustindicator:policy",
        "trustindicator:http://x.example/policy",
        "alternate",
        "seeAlso",
        "self"
    };

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatWasWritten(@ForAll("items") WireItem item, @ForAll("findings") List<Finding> findings)
            throws Exception {
        var ninjs = NinjsWriter.write(item, null, findings);

        assertThat(NinjsSchema.violations(JSON.readTree(ninjs))).as(ninjs).isEmpty();
        assertThat(read(ninjs)).as(ninjs).usingRecursiveComparison().isEqualTo(item);
        assertThat(NinjsWriter.write(read(ninjs), null, findings)).isEqualTo(ninjs);
    }

    private static WireItem read(String ninjs) {
        var unit = Unit.of("a.json", null, ninjs.getBytes(UTF_8), Hints.NONE);
        var result = new NinjsFormat().parse(unit);
        assertThat(result.rejections()).isEmpty();
        assertThat(result.items()).hasSize(1);
        return result.items().get(0);
    }

    @Provide
    Arbitrary<WireItem> items() {
        var identity = parts(
                one(texts(), WireItem.Builder::version),
                one(instants(), WireItem.Builder::versionCreated),
                one(instants(), WireItem.Builder::firstCreated),
                one(instants(), WireItem.Builder::embargoed),
                one(Arbitraries.of(PubStatus.values()), WireItem.Builder::pubStatus),
                one(Arbitraries.integers().between(1, 9).map(String::valueOf), WireItem.Builder::urgency),
                one(Arbitraries.integers().between(1, 9).map(String::valueOf), WireItem.Builder::priority),
                one(texts(), WireItem.Builder::language));
        var text = parts(
                one(texts(), WireItem.Builder::headline),
                one(bodies(), WireItem.Builder::body),
                one(bodies(), WireItem.Builder::summary),
                one(texts(), WireItem.Builder::slugline),
                one(texts(), WireItem.Builder::byline),
                one(texts(), WireItem.Builder::dateline),
                one(bodies(), WireItem.Builder::edNote));
        var rights = parts(
                one(texts(), WireItem.Builder::creditline),
                one(texts(), WireItem.Builder::provider),
                one(bodies(), WireItem.Builder::usageTerms),
                one(bodies(), WireItem.Builder::copyright));
        var lists = parts(
                many(texts(), WireItem.Builder::creator),
                many(texts(), WireItem.Builder::located),
                many(subjects(), WireItem.Builder::subject),
                many(texts(), WireItem.Builder::genre),
                many(texts(), WireItem.Builder::keyword),
                many(texts(), WireItem.Builder::signal),
                many(links(), WireItem.Builder::link));
        return Combinators.combine(texts(), identity, text, rights, lists).as((guid, one, two, three, four) -> {
            var unit = Unit.of("a.json", "a", new byte[] {'{'}, Hints.NONE);
            var item = WireItem.builder(unit, new Problems()).guid(guid);
            one.accept(item);
            two.accept(item);
            three.accept(item);
            four.accept(item);
            return item.build();
        });
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of(Finding.Kind.values()),
                        texts(),
                        texts(),
                        Arbitraries.of("http://cv.iptc.org/newscodes/mediatopic/20000139", "not a uri")
                                .injectNull(0.5),
                        Arbitraries.integers().between(0, 100).injectNull(0.5))
                .as(Finding::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Subject> subjects() {
        return Combinators.combine(
                        Arbitraries.of(SCHEMES).injectNull(0.2),
                        texts().injectNull(0.3),
                        texts().injectNull(0.3),
                        Arbitraries.of("x"))
                .as((scheme, code, name, otherwise) ->
                        new Subject(scheme, code, code == null && name == null ? otherwise : name));
    }

    private static Arbitrary<Link> links() {
        var hrefs = Arbitraries.oneOf(texts(), Arbitraries.of("https://x.example/a.jpg", "../a.jpg", "urn:x:1"));
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(RELS), texts()).injectNull(0.2),
                        hrefs,
                        texts().injectNull(0.5),
                        Arbitraries.of("image/jpeg", "picture", "text", "icls:text")
                                .injectNull(0.5))
                .as(Link::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> Clean.line(String.join("", pieces)))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "Fog closed it.",
                        "a  b   c",
                        "- one\n- two",
                        "\tx",
                        "Roja",
                        "ROJA, Latvia (BP) - Fog.",
                        "\uD83C\uDF0A")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(paragraphs -> Clean.lines(String.join("\n\n", paragraphs)).strip());
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(-5_000_000_000_000L, 7_000_000_000_000L)
                .map(Instant::ofEpochMilli);
    }

    private interface Setter<T> {
        WireItem.Builder set(WireItem.Builder item, T value);
    }

    private static <T> Arbitrary<Consumer<WireItem.Builder>> one(Arbitrary<T> values, Setter<T> setter) {
        return values.injectNull(0.3).map(value -> item -> set(item, value, setter));
    }

    private static <T> Arbitrary<Consumer<WireItem.Builder>> many(Arbitrary<T> values, Setter<T> setter) {
        return values.list().ofMaxSize(4).map(all -> item -> all.forEach(value -> setter.set(item, value)));
    }

    private static <T> void set(WireItem.Builder item, @Nullable T value, Setter<T> setter) {
        if (value != null) setter.set(item, value);
    }

    @SafeVarargs
    private static Arbitrary<Consumer<WireItem.Builder>> parts(Arbitrary<Consumer<WireItem.Builder>>... parts) {
        return Combinators.combine(List.of(parts)).as(all -> item -> all.forEach(part -> part.accept(item)));
    }
}
