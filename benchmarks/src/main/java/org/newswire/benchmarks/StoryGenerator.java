package org.newswire.benchmarks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newswire.avro.PubStatus;

/**
 * Writes agency-like stories from templates: a dateline, a lead, ten to twenty sentences with invented people and real
 * places, about 300 words. The same seed writes the same stories. Not thread-safe.
 */
public final class StoryGenerator {

    private static final Instant FIRST = Instant.parse("2026-11-02T06:00:00Z");
    private static final int MINUTES_BETWEEN = 3;

    private static final List<String> FIRST_NAMES = List.of(
            "Ieva",
            "Marek",
            "Oluwaseun",
            "Ingrid",
            "Tomas",
            "Farida",
            "Jonas",
            "Leila",
            "Pavel",
            "Noor",
            "Kaja",
            "Emeka");
    private static final List<String> LAST_NAMES = List.of(
            "Strautmane",
            "Wolanski",
            "Adebowale",
            "Halvorsen",
            "Kubilius",
            "Rahimova",
            "Lindqvist",
            "Haddad",
            "Novotny",
            "Bakker",
            "Saar",
            "Okonkwo");
    private static final List<String> PLACES = List.of(
            "Riga",
            "Gdansk",
            "Lagos",
            "Oslo",
            "Vilnius",
            "Tashkent",
            "Stockholm",
            "Beirut",
            "Prague",
            "Rotterdam",
            "Tallinn",
            "Antwerp");
    private static final List<String> ORGANISATIONS = List.of(
            "Baltic Maritime Authority",
            "Kvarts Semiconductor",
            "Northern Rail Union",
            "Ministry of Energy",
            "Scheldt Chemical Works",
            "European Commission",
            "Harbour Workers Federation",
            "National Election Board");
    private static final List<String> TITLES =
            List.of("Rear Admiral", "Energy Minister", "chief executive", "spokeswoman", "Professor", "union leader");
    private static final List<String> LEADS = List.of(
            "%4$s %1$s %2$s said on %5$s that %6$s would close two terminals in %3$s before the end of the month.",
            "A storm tore the roofs off %8$d houses near %3$s on %5$s night and left a ferry adrift, rescue officials said.",
            "The central bank raised its key interest rate to %7$d.5 percent on %5$s, the third increase since August.",
            "%6$s agreed on %5$s to buy a rival in %3$s for %8$d million euros in cash, both companies said.",
            "Dock workers in %3$s walked off the job on %5$s after wage talks with %6$s broke down.",
            "Voters in %3$s go to the polls next Sunday in an election that %1$s %2$s has called a test of trust.",
            "A vaccine tested on %8$d volunteers in %3$s cut infections by half, researchers reported on %5$s.");
    private static final List<String> SENTENCES = List.of(
            "\"Nobody should expect a quick answer,\" %2$s told reporters in %3$s.",
            "%6$s did not reply to questions sent on %5$s.",
            "Shares of the company fell %7$d percent by noon and recovered a little in the afternoon.",
            "%1$s %2$s, who has led the talks since 2024, said the two sides would meet again in three weeks.",
            "The first reports had spoken of %8$d injured; the hospital in %3$s later named a lower number.",
            "A year earlier the same line had been shut for eleven days.",
            "Police asked witnesses to come forward and said an inquiry would take several months.",
            "The minister flew to %3$s on %5$s morning and will return by the end of the week.",
            "%6$s expects revenue of %8$d million euros this year, up from %7$d0 million in 2025.",
            "Trains between %3$s and the coast were more than two hours late, the operator said.",
            "About %8$d people marched through the old town on %5$s evening, according to the police.",
            "\"We have %7$d days to find the money,\" said %4$s %2$s.",
            "Scientists at the university found traces of the compound in water taken from the river last spring.",
            "The court will hear the case in January, lawyers for %6$s said.",
            "In the second half the home side scored twice and won %7$d-1.");

    private final Random random;
    private int written;

    public StoryGenerator(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A story as a feed delivers it.
     *
     * @param guid unique within one generator
     * @param created when it was created
     * @param headline headline
     * @param body dateline and paragraphs
     */
    public record Story(String guid, Instant created, String headline, String body) {

        /** The story as one line of JSON Lines. */
        public String jsonLine() {
            return "{\"id\":\"" + guid + "\",\"version\":\"1\",\"published\":\"" + created + "\",\"status\":\""
                    + PubStatus.USABLE.name().toLowerCase(Locale.ROOT) + "\",\"language\":\"en\",\"headline\":\""
                    + escaped(headline) + "\",\"body\":\"" + escaped(body) + "\"}";
        }

        private static String escaped(String text) {
            return text.replace("\"", "\\\"").replace("\n", "\\n");
        }
    }

    /** The next story. */
    public Story next() {
        var number = written++;
        var created = FIRST.plusSeconds(60L * MINUTES_BETWEEN * number);
        var day = created.atZone(ZoneOffset.UTC).getDayOfWeek();
        var lead = sentence(LEADS, day);
        var body = new StringBuilder(one(PLACES).toUpperCase(Locale.ROOT))
                .append(" (BW) - ")
                .append(lead);
        var sentences = 14 + random.nextInt(10);
        for (int i = 0; i < sentences; i++)
            body.append(i % 2 == 0 ? "\n\n" : " ").append(sentence(SENTENCES, day));
        return new Story("bench-" + number, created, lead.substring(0, lead.length() - 1), body.toString());
    }

    private String sentence(List<String> templates, DayOfWeek day) {
        return String.format(
                Locale.ROOT,
                one(templates),
                one(FIRST_NAMES),
                one(LAST_NAMES),
                one(PLACES),
                one(TITLES),
                day.minus(random.nextInt(4)).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                one(ORGANISATIONS),
                2 + random.nextInt(7),
                20 + random.nextInt(900));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
