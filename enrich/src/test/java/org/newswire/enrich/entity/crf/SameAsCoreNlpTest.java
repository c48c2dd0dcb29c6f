package org.newswire.enrich.entity.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our labels are those of CoreNLP, word for word. */
class SameAsCoreNlpTest {

    private static final Locale LOCALE = Locale.getDefault();

    /** Each is special to some feature: glue, marks, affixes, shapes, spelling, titles, clusters, case. */
    private static final String[] WORDS = {
        "...",
        "-",
        "--",
        "....",
        "a-b",
        "x-...-y",
        "U.S.-",
        "<",
        ">",
        "<>",
        "><",
        "<<a>>",
        "a<b>",
        "#",
        "##",
        "|C",
        "null",
        "",
        " ",
        "_",
        "a_B",
        "Mr",
        "Mr.",
        "Judge",
        "Sen.",
        "favourite",
        "Labour",
        "Defence",
        "monday",
        "august",
        "haemato-logist",
        "haemophilia",
        "anaemia",
        "Leukaemia",
        "programmes",
        "glamour",
        "detours",
        "savours",
        "grey",
        "beta",
        "Alpha",
        "throne",
        "epsilonomega",
        "mu",
        "1996-08-22",
        "3,000",
        "10TH",
        "\u0661\u0662",
        "ABC",
        "AbC",
        "I",
        "İstanbul",
        "ISTANBUL",
        "ß",
        "ǅurić",
        "Ķekava",
        "Москва",
        "東京",
        "😀",
        "\ud800",
        "é",
        "ﬁ",
        "Riga",
        "riga",
        "Anna",
        "Karl",
        "Berg",
        "said",
        "the",
        "The",
        "of",
        "iPhone",
        "(",
        ")",
        "\"",
        ",",
        ".",
        "EU",
        "Reuters",
        "International",
        "University",
        "United",
        "Nations",
        "Bank",
        "in",
        "on",
        "v",
        "1",
        "0",
        "St."
    };

    // CoreNLP folds case by the default locale; what it gives in one without a dotless i is what we compare with.
    @BeforeAll
    static void foldCaseAsTheModelsWereTrained() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterAll
    static void putTheLocaleBack() {
        Locale.setDefault(LOCALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.all.3class.distsim", "english.conll.4class.distsim"})
    void labelsAreThoseOfCoreNlp(String name) {
        CoreNlp coreNlp = CoreNlp.load(name);
        CrfModel model = Models.CRF.model(name);
        List<List<String>> sentences = new ArrayList<>(SampleWire.sentences());
        sentences.addAll(mixed(300));
        for (List<String> words : sentences)
            assertThat(Models.labels(model, words)).as("labels of %s", words).isEqualTo(coreNlp.labels(words));
    }

    private static List<List<String>> mixed(int count) {
        Random random = new Random(11);
        List<List<String>> sentences = new ArrayList<>();
        while (sentences.size() < count) {
            List<String> words = new ArrayList<>();
            for (int left = 1 + random.nextInt(30); left > 0; left--) words.add(word(random));
            sentences.add(words);
        }
        return sentences;
    }

    private static String word(Random random) {
        String word = WORDS[random.nextInt(WORDS.length)];
        if (random.nextInt(12) > 0) return word;
        // Any code units, two in three of them from the first 600.
        char letter = (char) random.nextInt(random.nextInt(3) > 0 ? 600 : Character.MAX_VALUE);
        return random.nextBoolean() ? word + letter : letter + word;
    }
}
