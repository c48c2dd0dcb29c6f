package org.newswire.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.EntityType;

/** Desks by generated queries, over generated items of few words, so that most queries find some of them. */
class DesksProps {

    private static final List<String> WORDS =
            List.of("storm", "storms", "ferry", "port", "Portland", "strike", "Riga", "Łódź", "IT", "it");

    /** The presearcher leaves out no desk that matches, and other desks make no difference. */
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void desksTogetherMatchWhatEachMatchesAlone(
            @ForAll("items") List<EnrichedItem> items, @ForAll("desks") List<Desk> desks) {
        try (var together = Desks.of(desks)) {
            for (var item : items) {
                var matches = together.match(item);
                assertThat(matches)
                        .extracting(DeskMatch::desk)
                        .containsExactlyElementsOf(desks.stream()
                                .filter(desk -> Desks.explain(desk, item).matches())
                                .toList());
                for (var match : matches) {
                    try (var alone = Desks.of(List.of(match.desk()))) {
                        assertThat(alone.match(item)).containsExactly(match);
                    }
                }
            }
        }
    }

    @Property(tries = 30)
    void highlightsArePlacesInTheText(@ForAll("items") List<EnrichedItem> items, @ForAll("desks") List<Desk> desks) {
        try (var together = Desks.of(desks)) {
            for (var item : items)
                for (var match : together.match(item))
                    assertThat(match.highlights())
                            .doesNotHaveDuplicates()
                            .hasSizeLessThanOrEqualTo(DeskMatch.MOST_HIGHLIGHTS)
                            .isSortedAccordingTo((one, other) -> one.begin() - other.begin())
                            .allSatisfy(highlight -> assertThat(highlight.text())
                                    .isEqualTo(item.getText().substring(highlight.begin(), highlight.end()))
                                    .isNotEmpty());
        }
    }

    @Property(tries = 60)
    void aDeskAndItsNegationShareEveryItemBetweenThem(
            @ForAll("items") List<EnrichedItem> items, @ForAll("queries") String query) {
        var desk = new Desk("desk", "", query);
        var negation = new Desk("negation", "", "NOT (" + query + ")");
        try (var both = Desks.of(List.of(desk, negation))) {
            for (var item : items) assertThat(both.match(item)).as(query).hasSize(1);
        }
    }

    @Provide
    Arbitrary<List<EnrichedItem>> items() {
        return item().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Desk>> desks() {
        return queries().list().ofMinSize(1).ofMaxSize(20).map(queries -> {
            var desks = new ArrayList<Desk>();
            for (var query : queries) desks.add(new Desk("desk-" + desks.size(), "", query));
            return desks;
        });
    }

    @Provide
    Arbitrary<String> queries() {
        return queries(3);
    }

    private Arbitrary<String> queries(int depth) {
        if (depth == 0) return clause();
        var parts = queries(depth - 1);
        return Arbitraries.oneOf(
                clause(),
                parts.map(query -> "NOT (" + query + ")"),
                Combinators.combine(parts, parts).as((one, other) -> "(" + one + ") OR (" + other + ")"),
                Combinators.combine(parts, parts).as((one, other) -> "(" + one + ") AND (" + other + ")"),
                Combinators.combine(parts, parts).as((one, other) -> "(" + one + ") -(" + other + ")"));
    }

    private Arbitrary<String> clause() {
        var words = Arbitraries.of(WORDS);
        var days = Arbitraries.integers().between(-40, 40).map(DesksProps::day);
        return Arbitraries.oneOf(
                words.map(word -> "text:" + word),
                words.map(word -> "headline:" + word),
                words.map(word -> "exact:" + word),
                words.map(word -> "entity:" + word),
                words.map(word -> "place:" + word),
                Arbitraries.of("sto*", "por?", "port*", "strife~1", "ferri~2", "exact:Por*", "place:rig*", "feed:bal*"),
                Combinators.combine(words, words, Arbitraries.integers().between(0, 3))
                        .as((one, other, distance) -> "\"" + one + " " + other + "\"~" + distance),
                Arbitraries.of("LV", "Estonia", "us").map(country -> "country:" + country),
                Arbitraries.of("politics", "sport", "\"monetary policy\"", "20000574")
                        .map(topic -> "topic:" + topic),
                days.map(day -> "mentions-date:" + day),
                days.map(day -> "mentions-date:>" + day),
                days.map(day -> "mentions-date:[* TO " + day + "]"),
                Arbitraries.of("today", "\"next 10 days\"", "\"last week\"", "\"next month\"", "*")
                        .map(when -> "mentions-date:" + when),
                Arbitraries.integers().between(1, 9).map(urgency -> "urgency:[" + urgency + " TO 9]"),
                Arbitraries.of(
                        "language:en", "language:lv", "feed:baltic-press", "urgency:*", "*:*", "pubStatus:usable"));
    }

    private Arbitrary<EnrichedItem> item() {
        var words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list));
        var days = Arbitraries.integers().between(-40, 40);
        return Combinators.combine(
                        words,
                        words,
                        Arbitraries.of("place Riga", "place Latvia", "place Estonia", "none"),
                        days.tuple2().list().ofMaxSize(3),
                        Arbitraries.of("medtop:20000379", "medtop:20000574", "medtop:15000000", "none"),
                        Arbitraries.of("en", "lv", "en-GB"),
                        Arbitraries.integers().between(1, 9).injectNull(0.3))
                .as((headline, body, place, dates, topic, language, urgency) -> {
                    var names = place.equals("none") ? "" : " " + place.substring(6);
                    var item = Items.item(headline, body + names + " then");
                    if (!names.isEmpty()) item.entity(EntityType.LOCATION, names.strip(), names.strip());
                    for (var date : dates)
                        item.date(
                                "then",
                                day(Math.min(date.get1(), date.get2())) + "T00:00",
                                day(Math.max(date.get1(), date.get2())) + "T23:59");
                    if (!topic.equals("none")) item.topic(topic, "", "then");
                    return item.with(record -> record.setLanguage(language).setUrgency(urgency))
                            .build();
                });
    }

    private static String day(int days) {
        return LocalDate.of(2026, 11, 30).plusDays(days).toString();
    }
}
