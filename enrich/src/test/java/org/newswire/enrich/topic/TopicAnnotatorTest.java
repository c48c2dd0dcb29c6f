package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.ProviderSubject;

class TopicAnnotatorTest {

    private static final TopicAnnotator ANNOTATOR = new TopicAnnotator();

    @Test
    void showsTheWordsThatSpeakForATopic() {
        var tag = tag(
                Stories.story(
                        "Central bank raises key rate",
                        "VILNIUS, Nov 10 (BP) - The central bank raised its interest rate by half a point."),
                "medtop:20000371");
        assertThat(tag.name()).isEqualTo("interest rate");
        assertThat(tag.rule()).isEqualTo("economy/interest-rate");
        assertThat(tag.evidence()).extracting(Evidence::text).contains("key rate", "interest rate");
    }

    @Test
    void bringsBroaderTopicsWithANarrowOne() {
        var story = Stories.story("The striker scored twice as the club won the Champions League final on penalties.");
        assertThat(qcodes(story)).contains("medtop:20001065", "medtop:20000822", "medtop:15000000");
        assertThat(tag(story, "medtop:20000822").rule()).isEqualTo("implied by medtop:20001065");
        assertThat(tag(story, "medtop:20000822").evidence()).isEmpty();
    }

    @Test
    void tagsNothingInAStoryAboutNothingItKnows() {
        assertThat(ANNOTATOR.annotate(Stories.story("Nothing much to see", "It was there, and then it was not.")))
                .isEmpty();
        assertThat(ANNOTATOR.annotate(Stories.story(""))).isEmpty();
    }

    @Test
    void countsTheHeadlineMoreThanTheBody() {
        var inHeadline = Stories.story("Earthquake shakes islands", "People ran out of doors on Monday.");
        var inBody =
                Stories.story("Islands shaken", "People ran out on Monday. They came home. An earthquake, they said.");
        assertThat(tag(inHeadline, "medtop:20000153").confidence())
                .isGreaterThan(confidence(inBody, "medtop:20000153"));
    }

    @Test
    void readsNeitherBylineNorBoilerplateNorDateline() {
        var story = Stories.story("Choir sings in the old hall", """
                By Olympic Champion

                The choir sang for an hour.

                Read More:
                Stock market falls as central bank raises interest rate
                Earthquake kills nine in mountain village
                """);
        assertThat(qcodes(story)).doesNotContain("medtop:04000000", "medtop:03000000", "medtop:15000000");
    }

    @Test
    void readsHeadlinesInCapitals() {
        assertThat(qcodes(Stories.story("STOCKS FALL ON WALL STREET AS FED RAISES RATES", "Trading was heavy.")))
                .contains("medtop:20000385");
    }

    @Test
    void takesTheProvidersTopicsInAnyLanguage() {
        var story = Stories.withSubjects(
                "lv",
                "Valdība otrdien apstiprināja nākamā gada valsts budžetu.",
                new ProviderSubject("medtop", "20000607", "government budget"),
                new ProviderSubject("subj", "11006000", null));
        assertThat(ANNOTATOR.reads(story)).isTrue();
        assertThat(ANNOTATOR.annotate(story))
                .extracting(TopicTag::qcode, TopicTag::confidence, TopicTag::rule)
                .containsExactly(
                        tuple("medtop:11000000", 1.0, "implied by medtop:20000607"),
                        tuple("medtop:20000593", 1.0, "provider subj:11006000"),
                        tuple("medtop:20000607", 1.0, "provider medtop:20000607"));
    }

    @Test
    void showsEvidenceForTheProvidersTopics() {
        var story = Stories.withSubjects(
                "en",
                "The central bank raised its key interest rate by half a point, its governor said in Tallinn.",
                new ProviderSubject("subj", "04008009", "interest rates"));
        var tag = tag(story, "medtop:20000371");
        assertThat(tag.rule()).isEqualTo("provider subj:04008009");
        assertThat(tag.confidence()).isEqualTo(1.0);
        assertThat(tag.evidence()).extracting(Evidence::text).contains("interest rate");
    }

    @Test
    void doesNotReadOtherLanguagesWithoutProviderTopics() {
        assertThat(ANNOTATOR.reads(
                        Stories.withSubjects("lv", "Valdība otrdien apstiprināja nākamā gada valsts budžetu.")))
                .isFalse();
    }

    @Test
    void namesItsVersionWithThatOfTheVocabulary() {
        assertThat(ANNOTATOR.name()).isEqualTo("topics");
        assertThat(ANNOTATOR.version()).matches("1\\.2\\.0\\+mediatopics-2023-10\\.rules-[0-9a-f]{8}");
    }

    @Test
    void readsPathologicalStories() {
        assertThat(ANNOTATOR.annotate(Stories.story("bank ".repeat(100_000)))).isNotEmpty();
        assertThat(ANNOTATOR.annotate(Stories.story("x".repeat(500_000)))).isEmpty();
        assertThat(ANNOTATOR.annotate(Stories.story("-".repeat(200_000) + "/.".repeat(100_000))))
                .isEmpty();
        assertThat(ANNOTATOR.annotate(Stories.story("interest rate cut ".repeat(30_000))))
                .isNotEmpty();
    }

    private static List<String> qcodes(Article story) {
        return ANNOTATOR.annotate(story).stream().map(TopicTag::qcode).toList();
    }

    private static double confidence(Article story, String qcode) {
        return ANNOTATOR.annotate(story).stream()
                .filter(tag -> tag.qcode().equals(qcode))
                .mapToDouble(TopicTag::confidence)
                .findFirst()
                .orElse(0);
    }

    private static TopicTag tag(Article story, String qcode) {
        return ANNOTATOR.annotate(story).stream()
                .filter(tag -> tag.qcode().equals(qcode))
                .findFirst()
                .orElseThrow();
    }
}
