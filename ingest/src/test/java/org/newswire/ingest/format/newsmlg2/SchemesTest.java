package org.newswire.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchemesTest {

    private final Schemes schemes = new Schemes(Stream.of(Read.xml("""
            <catalog>
              <scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/>
              <scheme alias="bp" uri="http://cv.balticpress.example/topic#"/>
              <scheme alias="subj" uri="http://cv.balticpress.example/subject/"/>
              <scheme alias="noUri"/>
            </catalog>
            """)));

    @ParameterizedTest
    @CsvSource({
        "medtop:20000593, medtop, 20000593",
        "mt:20000593, medtop, 20000593",
        "bp:sea:7, bp, sea:7",
        "N2:US, N2, US",
        "subj:04000000, http://cv.balticpress.example/subject/, 04000000",
        "'  medtop:1 ', medtop, 1",
        "20000593, '', 20000593"
    })
    void bringsAQcodeToOneForm(String qcode, String scheme, String value) {
        assertThat(schemes.ofQcode(qcode)).isEqualTo(new Schemes.Code(scheme, value));
    }

    @ParameterizedTest
    @CsvSource({
        "http://cv.iptc.org/newscodes/mediatopic/20000593, medtop, 20000593",
        "https://cv.iptc.org/newscodes/subjectcode/04000000, subj, 04000000",
        "http://cvx.iptc.org/iso3166-1a2/LV, iso3166-1a2, LV",
        "http://www.wikidata.org/entity/Q211, wikidata, Q211",
        "http://cv.balticpress.example/topic#sea, bp, sea",
        "http://cv.balticpress.example/subject/1, http://cv.balticpress.example/subject/, 1",
        "http://other.example/cv/a/b, http://other.example/cv/a/, b",
        "http://cv.iptc.org/newscodes/mediatopic/, '', http://cv.iptc.org/newscodes/mediatopic/",
        "urn:newsml:bp.example:17, '', urn:newsml:bp.example:17"
    })
    void cutsAUriWhereItsVocabularyEnds(String uri, String scheme, String value) {
        assertThat(schemes.ofUri(uri)).isEqualTo(new Schemes.Code(scheme, value));
    }

    @Test
    void readsAVeryLongUriInNoTime() {
        var uri = "http://a.example/" + "x/".repeat(100_000) + "code";
        assertThat(schemes.ofUri(uri).value()).isEqualTo("code");
    }
}
