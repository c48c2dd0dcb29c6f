package org.newswire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.topic.TopicRule.Term;

class RuleFileTest {

    private static final MediaTopics TOPICS = MediaTopics.load();

    @Test
    void readsARule() {
        var rules = RuleFile.parse(Map.of("economy", """
                # a comment
                ignore price war

                topic 20000379 monetary policy
                strong monetary policy, money supply
                weak   governor
                against fine
                needs  central bank, Fed
                needs  money
                EXAMPLE The money supply grew, the central bank said.
                COUNTER-EXAMPLE The governor paid a fine.
                """.lines().toList()), TOPICS);
        assertThat(rules)
                .containsExactly(new TopicRule(
                        "economy/monetary-policy",
                        TOPICS.find("20000379").orElseThrow(),
                        List.of(
                                new Term("price war", 0),
                                new Term("monetary policy", 3),
                                new Term("money supply", 3),
                                new Term("governor", 0.6),
                                new Term("fine", -3)),
                        List.of(List.of("central bank", "Fed"), List.of("money")),
                        List.of("The money supply grew, the central bank said."),
                        List.of("The governor paid a fine.")));
    }

    @Test
    void keepsTheCommaOfANumber() {
        var rule = RuleFile.parse(Map.of("sport", List.of("topic 15000000 sport", "strong 10,000m, relay")), TOPICS);
        assertThat(rule.get(0).terms()).containsExactly(new Term("10,000m", 3), new Term("relay", 3));
    }

    @Test
    void namesAllProblemsWithTheirLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.parse(
                        Map.of(
                                "economy",
                                List.of(
                                        "strong too early",
                                        "topic 99999999 nothing",
                                        "topic 20000436 renewable energy",
                                        "topic 20000379 money policy",
                                        "topic 20000379 monetary policy",
                                        "strnog typo",
                                        "strong money, money",
                                        "weak")),
                        TOPICS))
                .withMessage("""
                        economy.rules, line 1: "strong" before the first topic; only ignore may stand there
                        economy.rules, line 2: 99999999 is not an active topic
                        economy.rules, line 3: 20000436 is not an active topic
                        economy.rules, line 4: 20000379 is called "monetary policy"
                        economy.rules, line 6: unknown keyword "strnog"
                        economy.rules, line 7: "money" is in this rule twice
                        economy.rules, line 8: nothing after "weak\"""");
    }

    @Test
    void readsEntities() {
        var rules = RuleFile.parse(
                Map.of(
                        "economy",
                        List.of(
                                "topic 20000379 monetary policy",
                                "strong @organisation/european-central-bank",
                                "weak @subtype:bank",
                                "needs @country/LV, money")),
                TOPICS);
        assertThat(rules.get(0).terms())
                .containsExactly(new Term("@organisation/european-central-bank", 3), new Term("@subtype:bank", 0.6));
        assertThat(rules.get(0).needs()).containsExactly(List.of("@country/LV", "money"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.parse(
                        Map.of(
                                "economy",
                                List.of(
                                        "topic 20000379 monetary policy",
                                        "strong @bank",
                                        "needs @subtype:Central Bank",
                                        "ignore @subtype:bank")),
                        TOPICS))
                .withMessage("""
                        economy.rules, line 2: "@bank" is no entity; write @organisation/nato or @subtype:party
                        economy.rules, line 3: "@subtype:Central Bank" is no entity; write @organisation/nato or @subtype:party
                        economy.rules, line 4: "@subtype:bank" hides no phrases; ignore takes words""");
    }

    @Test
    void goesOnInFurtherFiles() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("economy", List.of("ignore price war", "topic 20000379 monetary policy", "strong money supply"));
        parts.put("economy-markets", List.of("topic 20000385 market and exchange", "strong stock market"));
        assertThat(RuleFile.parse(parts, TOPICS))
                .extracting(TopicRule::name, TopicRule::terms)
                .containsExactly(
                        tuple(
                                "economy/monetary-policy",
                                List.of(new Term("price war", 0), new Term("money supply", 3))),
                        tuple(
                                "economy/market-and-exchange",
                                List.of(new Term("price war", 0), new Term("stock market", 3))));
        parts.put("economy-markets", List.of("strong stock market", "strong"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.parse(parts, TOPICS))
                .withMessage("economy-markets.rules, line 2: nothing after \"strong\"");
    }
}
