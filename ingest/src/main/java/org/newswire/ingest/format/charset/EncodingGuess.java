package org.newswire.ingest.format.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most plausible encoding of text that is not Unicode.
 *
 * <p>Idea: under the right encoding the letters beyond ASCII stand in words as they do in some language that can be
 * written in it; under a wrong one they turn into letters that language does not have, capitals within words, or
 * symbols. So the words with such bytes are decoded in every encoding, and each language that it can write gives points
 * for each character by its neighbours ({@link Language#score}); the best sum wins. Encodings that differ in nothing
 * that the text has are tied: the more common one, which stands first, wins.
 *
 * <p>The double-byte encodings of East Asia are told before, by validity and their most frequent characters.
 *
 * <p>Cost: at most {@value #SAMPLE} bytes are looked at, in about thirty encodings and a dozen languages each; some
 * milliseconds. Error: see the table of measured rates in {@code docs/encodings.md}.
 */
public final class EncodingGuess {

    private static final int SAMPLE = 1500;
    private static final int BEGINNING = 200;

    /** As many points as the rest of the sample is likely to make up for. */
    private static final double HOPE = 15;

    /** Points against a word of another script among ASCII words: a Latin word with an accent is far more frequent. */
    private static final double OTHER_SCRIPT_IN_ASCII = 4;

    /**
     * An encoding to try.
     *
     * @param handicap points against it for being rare
     */
    private record Candidate(Charset charset, double handicap, List<Language> languages) {}

    /** The words in one encoding, as one language. */
    private record Reading(Charset charset, Characters text, Language language, double handicap) {
        double score(int end) {
            var stop = Math.min(end, text.length());
            return language.score(text, stop) + text.symbols(stop) - handicap;
        }
    }

    private static final List<Language> LANGUAGES = Languages.load();
    private static final List<Candidate> CANDIDATES = candidates();

    private EncodingGuess() {}

    /** The encoding; windows-1252 when there is nothing to tell by. */
    public static Charset of(byte[] bytes, int end) {
        var eastAsian = EastAsian.guess(bytes, end);
        if (eastAsian.isPresent()) return eastAsian.get();
        var isMostlyAscii = isMostlyAscii(bytes, end);
        var words = words(bytes, end);
        var readings = new ArrayList<Reading>();
        for (var candidate : CANDIDATES) {
            var text = new Characters(new String(words, candidate.charset()));
            for (var language : candidate.languages()) {
                var handicap =
                        candidate.handicap() + (isMostlyAscii && !language.isLatin() ? OTHER_SCRIPT_IN_ASCII : 0);
                readings.add(new Reading(candidate.charset(), text, language, handicap));
            }
        }
        return best(hopeful(readings), SAMPLE).charset();
    }

    /** The readings whose beginning is nearly as plausible as that of the best. */
    private static List<Reading> hopeful(List<Reading> readings) {
        var scores = readings.stream()
                .mapToDouble(reading -> reading.score(BEGINNING))
                .toArray();
        var least = Arrays.stream(scores).max().orElse(0) - HOPE;
        var hopeful = new ArrayList<Reading>();
        for (int i = 0; i < scores.length; i++) if (scores[i] >= least) hopeful.add(readings.get(i));
        return hopeful;
    }

    private static Reading best(List<Reading> readings, int end) {
        var best = readings.get(0);
        var highest = Double.NEGATIVE_INFINITY;
        for (var reading : readings) {
            var score = reading.score(end);
            if (score <= highest) continue;
            highest = score;
            best = reading;
        }
        return best;
    }

    private static boolean isMostlyAscii(byte[] bytes, int end) {
        var ascii = 0;
        var high = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) high++;
            else if (bytes[i] >= 'A') ascii++;
        }
        return ascii > 3 * high;
    }

    /** The words that have a byte above 0x7F, separated by spaces, as many as the sample holds. */
    private static byte[] words(byte[] bytes, int end) {
        var words = new byte[SAMPLE];
        var length = 0;
        words[length++] = ' ';
        for (int begin = 0; begin < end; ) {
            var stop = begin;
            var isHigh = false;
            while (stop < end && (bytes[stop] < 0 || bytes[stop] > ' ')) isHigh |= bytes[stop++] < 0;
            var size = stop - begin + 1;
            if (isHigh && length + size > SAMPLE) break;
            if (isHigh) {
                System.arraycopy(bytes, begin, words, length, size - 1);
                length += size;
                words[length - 1] = ' ';
            }
            begin = Math.max(stop, begin) + 1;
        }
        return Arrays.copyOf(words, length);
    }

    private static List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        add(candidates, 0, "windows-1252", "windows-1251");
        add(
                candidates,
                0.3,
                "windows-1250",
                "windows-1257",
                "windows-1254",
                "windows-1253",
                "windows-1255",
                "windows-1256");
        add(
                candidates,
                0.5,
                "ISO-8859-15",
                "ISO-8859-2",
                "ISO-8859-13",
                "ISO-8859-4",
                "ISO-8859-9",
                "ISO-8859-5",
                "ISO-8859-7",
                "ISO-8859-8",
                "ISO-8859-6");
        add(candidates, 0.5, "KOI8-R", "KOI8-U");
        add(
                candidates,
                1,
                "IBM850",
                "IBM437",
                "IBM852",
                "IBM866",
                "IBM857",
                "IBM775",
                "IBM737",
                "x-MacRoman",
                "x-MacCentralEurope",
                "x-MacCyrillic",
                "x-windows-874");
        candidates.add(candidate(new Iso6937(), 1));
        return List.copyOf(candidates);
    }

    private static void add(List<Candidate> candidates, double handicap, String... names) {
        for (var name : names)
            if (Charset.isSupported(name)) candidates.add(candidate(Charset.forName(name), handicap));
    }

    private static Candidate candidate(Charset charset, double handicap) {
        return new Candidate(
                charset,
                handicap,
                LANGUAGES.stream()
                        .filter(language -> language.canBeWrittenIn(charset))
                        .toList());
    }
}
