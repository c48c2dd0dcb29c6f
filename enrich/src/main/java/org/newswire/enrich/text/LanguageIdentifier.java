package org.newswire.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language a story is written in, with Apache OpenNLP's language model.
 *
 * <p>Why this library: docs/decisions/0006. The model is loaded on first use, once a process. Thread-safe.
 */
final class LanguageIdentifier {

    /** Fewer letters than this say nothing certain. */
    private static final int FEWEST_LETTERS = 20;

    /** More text than this says nothing new. */
    private static final int REACH = 1500;

    /** How many times likelier than the next language the first one must be. */
    private static final double MARGIN = 1.5;

    private LanguageIdentifier() {}

    /**
     * The language of a text.
     *
     * @param story running text, without names of agencies, links and the like
     * @param declared language that the provider declares, BCP 47; decides where the text does not
     * @return ISO 639-1 code; null when the text is too short or too mixed to tell and nothing is declared
     */
    static @Nullable String identify(String story, @Nullable String declared) {
        String prior = declared == null ? null : Locale.forLanguageTag(declared).getLanguage();
        String start = story.length() <= REACH ? story : story.substring(0, REACH);
        String known = prior == null || prior.length() != 2 ? null : prior;
        if (start.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) return known;
        Language[] guesses = Model.DETECTOR.predictLanguages(start);
        boolean clear = guesses.length == 1 || guesses[0].getConfidence() >= MARGIN * guesses[1].getConfidence();
        return clear
                ? Optional.ofNullable(Model.CODES.get(guesses[0].getLang())).orElse(known)
                : known;
    }

    private static final class Model {
        private static final String RESOURCE = "/langdetect-183.bin";
        static final LanguageDetectorME DETECTOR = load();
        static final Map<String, String> CODES = codes();

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageDetectorME.class.getResourceAsStream(RESOURCE)) {
                if (in == null)
                    throw new IllegalStateException("language model " + RESOURCE + " is not on the class path");
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException("language model " + RESOURCE + " cannot be read", e);
            }
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) codes.put(new Locale(code).getISO3Language(), code);
            return Map.copyOf(codes);
        }
    }
}
