package org.newswire.enrich.entity.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrfModelTest {

    private static final List<String> SENTENCE =
            List.of("Marta", "Ozola", "of", "Baltic", "Rail", "met", "Latvian", "envoys", "in", "Tallinn", ".");

    @Test
    void labelsPersonsOrganisationsAndPlaces() {
        assertThat(Models.labels(Models.THREE_CLASSES, SENTENCE))
                .containsExactly(
                        "PERSON", "PERSON", "O", "ORGANIZATION", "ORGANIZATION", "O", "O", "O", "O", "LOCATION", "O");
    }

    @Test
    void labelsOtherNamesToo() {
        assertThat(Models.labels(Models.FOUR_CLASSES, SENTENCE))
                .containsExactly(
                        "PERSON",
                        "PERSON",
                        "O",
                        "ORGANIZATION",
                        "ORGANIZATION",
                        "O",
                        "MISC",
                        "O",
                        "O",
                        "LOCATION",
                        "O");
    }

    @Test
    void noWordsHaveNoLabels() {
        assertThat(Models.labels(Models.THREE_CLASSES, List.of())).isEmpty();
    }

    @Test
    void saysWhichModelsThereAre() {
        assertThatThrownBy(() -> Models.CRF.model("german"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("german")
                .hasMessageContaining(Models.THREE_CLASSES.name());
    }

    @Test
    void longSentencesAndWordsTakeLinearSpace() {
        List<String> words = Collections.nCopies(20_000, "Riga");
        assertThat(Models.labels(Models.THREE_CLASSES, words)).hasSize(20_000);
        assertThat(Models.labels(Models.FOUR_CLASSES, List.of("a".repeat(1_000_000))))
                .hasSize(1);
    }

    @Test
    void capitalsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        List<String> words = List.of("TEHRAN", "-", "IRAN", "and", "ISTANBUL", "Inquirer", ".");
        List<String> expected = Models.labels(Models.FOUR_CLASSES, words);
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            Crf crf = Crf.load();
            CrfModel model = crf.model(Models.FOUR_CLASSES.name());
            assertThat(IntStream.of(model.best(crf.read(words)))
                            .mapToObj(model.labels()::get)
                            .toList())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threadsAndOrderMakeNoDifference() throws Exception {
        List<List<String>> sentences = new ArrayList<>(SampleWire.sentences().subList(0, 200));
        List<List<String>> expected = labels(sentences);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Void>> answers = new ArrayList<>();
            for (int task = 0; task < 16; task++) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, sentences.size()).boxed().toList());
                Collections.shuffle(order, new Random(task));
                answers.add(threads.submit(() -> {
                    for (int at : order)
                        assertThat(labels(List.of(sentences.get(at)))).containsExactly(expected.get(at));
                    return null;
                }));
            }
            for (Future<Void> answer : answers) answer.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<List<String>> labels(List<List<String>> sentences) {
        return sentences.stream()
                .map(words -> Models.labels(Models.FOUR_CLASSES, words))
                .toList();
    }
}
