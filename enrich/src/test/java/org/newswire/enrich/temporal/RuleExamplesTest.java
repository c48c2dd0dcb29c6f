package org.newswire.enrich.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newswire.enrich.temporal.grammar.Kind;
import org.newswire.enrich.temporal.grammar.Rule;
import org.newswire.enrich.temporal.grammar.RuleBook;

/** Runs the examples and counter-examples that stand in the rule files. */
class RuleExamplesTest {

    private static final DateAnnotator DATES = new DateAnnotator();
    private static final List<Rule> RULES = RuleBook.load().rules();

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesMark() {
        return RULES.stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(rule.name() + ": " + example.text(), () -> {
                            String text = example.text().replace("[", "").replace("]", "");
                            String marked = example.text().replaceAll(".*\\[|].*", "");
                            assertThat(DATES.annotate(Stories.written(example.created(), text)))
                                    .anySatisfy(timex -> {
                                        assertThat(timex.text()).isEqualTo(marked);
                                        assertThat(timex.span().begin())
                                                .isEqualTo(example.text().indexOf('['));
                                        assertThat(describe(timex)).isEqualTo(example.expected());
                                    });
                        })));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingInCounterExamples() {
        return RULES.stream()
                .flatMap(rule -> rule.counterExamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.text(),
                                () -> assertThat(DATES.annotate(Stories.written(example.created(), example.text())))
                                        .isEmpty())));
    }

    @Test
    void everyRuleHasBoth() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.counterExamples()).as(rule.name()).isNotEmpty();
            if (rule.kind() != Kind.NOTHING)
                assertThat(rule.examples()).as(rule.name()).isNotEmpty();
        });
    }

    @Test
    void everyRuleHasItsOwnName() {
        assertThat(RULES).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private static String describe(Timex timex) {
        return Stream.of(timex.type().toString(), timex.value(), timex.mod(), timex.quant(), timex.freq())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
