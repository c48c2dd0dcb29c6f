package org.newswire.enrich.topic.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.topic.Evidence;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.TopicAnnotator;
import org.newswire.enrich.topic.TopicTag;
import org.newswire.enrich.topic.TopicTagger;

class TrainingTest {

    private static final MediaTopics TOPICS = MediaTopics.load();
    private static final TopicAnnotator RULES = new TopicAnnotator();
    private static final TopicModel MODEL = train(Archive.stories(90, 1)).model();

    @Test
    void learnsWhatTheRulesDoNotKnow() {
        var trained = new TrainedTopics(RULES, MODEL, TOPICS);
        for (var story : Archive.stories(60, 2)) {
            assertThat(RULES.annotate(story.article())).isEmpty();
            assertThat(trained.annotate(story.article()))
                    .extracting(TopicTag::qcode)
                    .containsExactlyElementsOf(story.qcodes());
        }
    }

    @Test
    void showsTheWordsThatSpeakForATopic() {
        var text = "The dredger lay at the quayside, and a hawser was made fast to every bollard of the slipway.";
        var tag = new TrainedTopics(RULES, MODEL, TOPICS)
                .annotate(Archive.article(text))
                .get(0);
        assertThat(tag.qcode()).as("%s", tag).isEqualTo(Archive.HARBOUR);
        assertThat(tag.name()).isEqualTo(TOPICS.name(Archive.HARBOUR));
        assertThat(tag.rule()).isEqualTo("archive");
        assertThat(tag.ruleVersion()).isEqualTo(MODEL.version());
        assertThat(tag.evidence()).extracting(Evidence::text).contains("dredger", "quayside");
        for (var evidence : tag.evidence()) assertThat(evidence.span().of(text)).isEqualTo(evidence.text());
    }

    @Test
    void keepsTagsOfTopicsThatTheArchiveDoesNotHave() {
        var story = Archive.article(
                "The striker scored twice as the club won the Champions League final on penalties in extra time.");
        var trained = new TrainedTopics(RULES, MODEL, TOPICS);
        assertThat(trained.annotate(story)).isEqualTo(RULES.annotate(story)).isNotEmpty();
        assertThat(trained.name()).isEqualTo("topics");
        assertThat(trained.version()).endsWith("+archive-" + MODEL.version());
    }

    @Test
    void isNoSurerOfANarrowTopicThanOfABroaderOne() {
        var rules = new Fixed(List.of(
                new TopicTag("medtop:20000139", "disaster", 0.9, List.of(), "rule", "1"),
                new TopicTag(
                        Archive.HARBOUR, "disaster, accident and emergency incident", 0.9, List.of(), "rule", "1")));
        var story = Archive.article(
                "The candle in the window was a lantern on the corner, and a letter lay in the basket.");
        var tags = new TrainedTopics(rules, MODEL, TOPICS).annotate(story);
        assertThat(tags).extracting(TopicTag::qcode).doesNotContain("medtop:20000139", Archive.HARBOUR);
    }

    @Test
    void neverTakesBackWhatTheProviderGave() {
        var given = new TopicTag(Archive.HARBOUR, "disaster", 1, List.of(), "provider", "");
        var story = Archive.article(
                "The candle in the window was a lantern on the corner, and a letter lay in the basket.");
        assertThat(new TrainedTopics(new Fixed(List.of(given)), MODEL, TOPICS).annotate(story))
                .containsExactly(given);
    }

    @Test
    void sameArchiveGivesTheSameModel(@TempDir Path folder) throws IOException {
        ModelFile.write(MODEL, folder.resolve("one"));
        ModelFile.write(train(Archive.stories(90, 1)).model(), folder.resolve("two"));
        assertThat(folder.resolve("one/topics.model")).hasSameBinaryContentAs(folder.resolve("two/topics.model"));
        assertThat(train(Archive.stories(90, 3)).model().version()).isNotEqualTo(MODEL.version());
    }

    @Test
    void aModelThatIsReadBackTagsTheSame(@TempDir Path folder) throws IOException {
        ModelFile.write(MODEL, folder);
        var read = new TrainedTopics(RULES, ModelFile.read(folder), TOPICS);
        var written = new TrainedTopics(RULES, MODEL, TOPICS);
        for (var story : Archive.stories(30, 4))
            assertThat(read.annotate(story.article())).isEqualTo(written.annotate(story.article()));
    }

    @Test
    void saysWhatIsWrongWithAModelFile(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> ModelFile.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no topic model in")
                .hasMessageContaining("newswire topics train");
        ModelFile.write(MODEL, folder);
        var file = folder.resolve(ModelFile.NAME);
        var bytes = Files.readAllBytes(file);
        Files.write(file, List.of("not a model"));
        assertThatThrownBy(() -> ModelFile.read(folder)).hasMessageContaining("is no whole topic model");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> ModelFile.read(folder)).hasMessageContaining("is no whole topic model");
    }

    @Test
    void leavesOutTopicsWithTooFewStories() {
        var stories = new ArrayList<>(Archive.stories(90, 5));
        stories.add(new LabelledStory(Archive.article("A psalm was sung."), Set.of("medtop:12000000")));
        var training = new Training(stories, RULES, TOPICS);
        assertThat(training.learnt()).containsOnlyKeys(Archive.HARBOUR, Archive.CHOIR);
        assertThat(training.tooRare()).containsOnlyKeys("medtop:12000000");
        assertThatThrownBy(() -> new Training(stories.subList(0, 9), RULES, TOPICS).train())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no topic has 10 stories");
    }

    @Test
    void saysWhatToExpect() {
        var result = train(Archive.stories(90, 1));
        assertThat(result.firstRightByRules()).isZero();
        assertThat(result.firstRight()).isBetween(0.6, 0.67);
    }

    private static Training.Result train(List<LabelledStory> stories) {
        return new Training(stories, RULES, TOPICS).train();
    }

    /** Gives every story the same tags. */
    private record Fixed(List<TopicTag> tags) implements TopicTagger {

        @Override
        public String name() {
            return "topics";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean reads(Article article) {
            return true;
        }

        @Override
        public List<TopicTag> annotate(Article article, List<Entity> entities) {
            return tags;
        }
    }
}
