package org.newswire.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language a story is written in, with Apache OpenNLP's language model.
 *
 * <p>The model knows 103 languages; those that no agency writes in, Latin and Esperanto among them, are not asked for,
 * because short headlines look like them. A language that the provider declares decides where the text does not, and is
 * overruled where the text is clear, since feeds declare one language for all they carry. Why this library:
 * docs/decisions/0006. The model is loaded on first use, once a process. Thread-safe.
 */
final class LanguageIdentifier {

    /** Fewer letters than this say nothing certain; a Chinese, Japanese or Korean character counts for three. */
    private static final int FEWEST_LETTERS = 20;

    /** As much as most stories need to be told clearly; what the model costs grows with the text. */
    private static final int FIRST_LOOK = 300;

    /** More text than this says nothing new. */
    private static final int REACH = 1500;

    /** So many times likelier than the next language that more text would not change it. */
    private static final double CLEAR = 2.5;

    /** How many times likelier than any other language English must be; taking another language for it costs little. */
    private static final double MARGIN_OF_ENGLISH = 1.1;

    /** How many times likelier than English another language must be; tables and names look like one. */
    private static final double MARGIN_OVER_ENGLISH = 1.7;

    /** Within this the provider knows better. */
    private static final double MARGIN_OVER_DECLARED = 1.5;

    private static final String ENGLISH = "en";

    private LanguageIdentifier() {}

    /** Loads the model, unless that is done already. */
    static void load() {
        Model.LOADED.getLanguage();
    }

    /**
     * The language of a text.
     *
     * @param story running text, without names of agencies, links and the like
     * @param declared language that the provider declares, BCP 47
     * @return ISO 639-1 code; null when nothing is declared and the text is too short or it may be English or not
     */
    static @Nullable String identify(String story, @Nullable String declared) {
        String prior = declared == null ? null : code(declared);
        String start = story.length() <= REACH ? story : story.substring(0, REACH);
        if (letters(start) < FEWEST_LETTERS) return prior;
        Map<String, Double> scores = scores(start.substring(0, Math.min(FIRST_LOOK, start.length())));
        if (start.length() > FIRST_LOOK && !isClear(scores)) scores = scores(start);
        String best = best(scores, "");
        double score = scores.getOrDefault(best, 0.0);
        if (prior != null && score < MARGIN_OVER_DECLARED * scores.getOrDefault(prior, 0.0)) return prior;
        double rival = scores.getOrDefault(best.equals(ENGLISH) ? best(scores, best) : ENGLISH, 0.0);
        double margin = best.equals(ENGLISH) ? MARGIN_OF_ENGLISH : MARGIN_OVER_ENGLISH;
        return score >= margin * rival ? best : prior;
    }

    /** ISO 639-1 code of a BCP 47 tag, null when it has none. */
    private static @Nullable String code(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return switch (language) {
            case "nb", "nn" -> "no";
            case "iw" -> "he";
            case "in" -> "id";
            default -> language.length() == 2 ? language : null;
        };
    }

    private static int letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(c -> c >= 0x2e80 ? 3 : 1)
                .sum();
    }

    private static Map<String, Double> scores(String text) {
        Map<String, Double> scores = new HashMap<>();
        for (Language guess : new LanguageDetectorME(Model.LOADED).predictLanguages(text)) {
            String code = Model.CODES.get(guess.getLang());
            if (code != null) scores.merge(code, guess.getConfidence(), Math::max);
        }
        return scores;
    }

    private static boolean isClear(Map<String, Double> scores) {
        String best = best(scores, "");
        return scores.getOrDefault(best, 0.0) >= CLEAR * scores.getOrDefault(best(scores, best), 0.0);
    }

    private static String best(Map<String, Double> scores, String except) {
        return scores.entrySet().stream()
                .filter(score -> !score.getKey().equals(except))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static final class Model {
        private static final String RESOURCE = "/langdetect-183.bin";

        static final LanguageDetectorModel LOADED = load();

        /** The model's ISO 639-3 labels, several of some languages, and our codes. */
        static final Map<String, String> CODES = codes(
                "afr af ara ar aze az bel be ben bn bos bs bul bg cat ca ces cs cmn zh"
                        + " cym cy dan da deu de ekk et ell el eng en est et eus eu fao fo fas fa fin fi fra fr gle ga glg gl"
                        + " guj gu heb he hin hi hrv hr hun hu hye hy ind id isl is ita it jpn ja kan kn kat ka kaz kk kir ky"
                        + " kor ko lav lv lit lt ltz lb lvs lv mal ml mar mr mkd mk mlt mt mon mn msa ms nep ne nld nl nno no"
                        + " nob no pan pa pes fa pol pl por pt pus ps ron ro rus ru sin si slk sk slv sl som so spa es sqi sq"
                        + " srp sr swa sw swe sv tam ta tel te tgk tg tgl tl tha th tur tr ukr uk urd ur uzb uz vie vi");

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null)
                    throw new IllegalStateException("language model " + RESOURCE + " is not on the class path");
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("language model " + RESOURCE + " cannot be read", e);
            }
        }

        private static Map<String, String> codes(String pairs) {
            Map<String, String> codes = new HashMap<>();
            String[] words = pairs.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) codes.put(words[i], words[i + 1]);
            return Map.copyOf(codes);
        }
    }
}
