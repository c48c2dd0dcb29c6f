package org.newswire.ingest.format.xml;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Unit;

final class XmlInputTest {

    private static final String FEED = "<f>\n<t>café</t>\n<i>önë</i>\n<x/><i>two</i>\n<i>three</i></f>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void cutsAUnitIntoItsItems(String charset) throws XmlException {
        var unit = unit(FEED, Charset.forName(charset));
        var parts = XmlInput.parts(unit, Set.of("i"), XmlInputTest::items);

        assertThat(parts).hasSize(3);
        assertThat(texts(parts)).containsExactly("önë", "two", "three");
        assertThat(new String(parts.get(1).bytes(), Charset.forName(charset)))
                .isEqualTo("<f>\n<t>café</t>\n\n<x/><i>two</i>\n</f>");
        assertThat(parts).extracting(Unit::name).containsExactly("f.xml#1", "f.xml#2", "f.xml#3");
    }

    @Test
    void aPartsFingerprintIsThatOfItsOwnBytes() {
        var parts = XmlInput.parts(unit(FEED, UTF_8), Set.of("i"), XmlInputTest::items);
        var later = XmlInput.parts(
                unit(FEED.replace("café", "bar").replace("<i>önë</i>", ""), UTF_8), Set.of("i"), XmlInputTest::items);

        assertThat(later.get(0).fingerprint()).isEqualTo(parts.get(1).fingerprint());
    }

    @Test
    void positionsAreThoseInTheWhole() throws XmlException {
        var part = XmlInput.parts(unit(FEED, UTF_8), Set.of("i"), XmlInputTest::items)
                .get(2);
        var item = items(XmlInput.read(part, new Problems())).get(0);

        assertThat(part.inDelivery(item.position())).isEqualTo(new Position(5, 1));
        assertThat(part.inDelivery(new Position(2, 1))).isEqualTo(new Position(2, 1));
    }

    @Test
    void readsTheDeclaredEncoding() throws XmlException {
        var text = "<?xml version='1.0' encoding='ISO-8859-2'?><a>Łódź</a>";
        var unit = unit(text, Charset.forName("ISO-8859-2"));

        assertThat(XmlInput.read(unit, new Problems()).text()).isEqualTo("Łódź");
    }

    @Test
    void readsUtf8ThatIsDeclaredAsSomethingElse() throws XmlException {
        var text = "<?xml version='1.0' encoding='ISO-8859-1'?><a>Łódź</a>";

        assertThat(XmlInput.read(unit(text, UTF_8), new Problems()).text()).isEqualTo("Łódź");
    }

    @Test
    void readsUtf16WithoutAMark() throws XmlException {
        assertThat(XmlInput.read(unit("<a>Łódź un Rīga</a>", UTF_16LE), new Problems())
                        .text())
                .isEqualTo("Łódź un Rīga");
    }

    @Test
    void leavesAsItIsWhatHasOneItemOrIsNotXml() {
        var one = unit("<f><i>one</i></f>", UTF_8);
        var broken = unit("<f><i>one</i><i>", UTF_8);

        assertThat(XmlInput.parts(one, Set.of("i"), XmlInputTest::items)).containsExactly(one);
        assertThat(XmlInput.parts(broken, Set.of("i"), XmlInputTest::items)).containsExactly(broken);
    }

    private static List<String> texts(List<Unit> parts) throws XmlException {
        var texts = new java.util.ArrayList<String>();
        for (var part : parts)
            texts.add(items(XmlInput.read(part, new Problems())).get(0).text());
        return texts;
    }

    private static List<XmlElement> items(XmlElement root) {
        return root.children("i").toList();
    }

    private static Unit unit(String text, Charset charset) {
        return Unit.of("f.xml", null, text.getBytes(charset), new Hints(declared(charset), null, null, null));
    }

    private static Charset declared(Charset charset) {
        return charset.name().equals("windows-1252") ? charset : null;
    }
}
