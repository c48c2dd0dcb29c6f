package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.ProviderSubject;

class ProviderTopicsTest {

    private final ProviderTopics provider = new ProviderTopics(MediaTopics.load());

    @Test
    void readsMediaTopicsHoweverTheSchemeIsSpelled() {
        assertThat(name("medtop", "20000379")).isEqualTo("monetary policy");
        assertThat(name(null, "medtop:20000379")).isEqualTo("monetary policy");
        assertThat(name("http://cv.iptc.org/newscodes/mediatopic/", "20000379")).isEqualTo("monetary policy");
        assertThat(name(null, "http://cv.iptc.org/newscodes/mediatopic/20000379"))
                .isEqualTo("monetary policy");
        assertThat(name("https://cv.iptc.org/newscodes/mediatopic", "20000379")).isEqualTo("monetary policy");
    }

    @Test
    void mapsSubjectCodes() {
        assertThat(name("subj", "01005000")).isEqualTo("cinema");
        assertThat(name(null, "subj:15000000")).isEqualTo("sport");
        assertThat(name("http://cv.iptc.org/newscodes/subjectcode/", "01005000"))
                .isEqualTo("cinema");
    }

    @Test
    void forwardsRetiredMediaTopics() {
        assertThat(name("medtop", "20000436")).isEqualTo("renewable energy");
    }

    @Test
    void readsTheLettersOfIptcCategories() {
        assertThat(name("iptc7901", "spo")).isEqualTo("sport");
        assertThat(name("iptc7901", "FIN")).isEqualTo("economy, business and finance");
        assertThat(name("iptc7901", "i")).isNull();
    }

    @Test
    void saysWhatTheProviderWrote() {
        assertThat(provider.of(List.of(
                        new ProviderSubject("subj", "11006000", null),
                        new ProviderSubject(null, "medtop:20000607", null))))
                .extracting(ProviderTopics.Given::given)
                .containsExactly("subj:11006000", "medtop:20000607");
    }

    @Test
    void leavesOtherVocabulariesAlone() {
        assertThat(name("cat", "20000379")).isNull();
        assertThat(name("medtop", "no such code")).isNull();
        assertThat(name(null, "20000379")).isNull();
        assertThat(provider.of(List.of(new ProviderSubject("medtop", null, "sport"))))
                .isEmpty();
    }

    @Test
    void givesEachTopicOnce() {
        assertThat(provider.of(List.of(
                        new ProviderSubject("medtop", "20000005", null),
                        new ProviderSubject("subj", "01005000", null))))
                .hasSize(1);
    }

    private @Nullable String name(@Nullable String scheme, String code) {
        return provider.of(List.of(new ProviderSubject(scheme, code, null))).stream()
                .map(given -> given.topic().name())
                .findFirst()
                .orElse(null);
    }
}
