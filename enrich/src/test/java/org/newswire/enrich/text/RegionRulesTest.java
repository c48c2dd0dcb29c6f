package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines, section labels and boilerplate, each by its own rule. */
class RegionRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Roe",
                "BY JANE ROE",
                "By JANE ROE, Associated Press",
                "By Jane Roe and Juris Kalvenieks in Riga",
                "By Jane Roe, John Doe and A. B. Ozols | Baltic Press",
                "By Our Correspondent in Riga",
                "Von Anna Beispiel, dpa",
                "Par Marie DUPONT",
                "By Jane Roe jane.roe@example.org",
            })
    void saysWhoWroteIt(String paragraph) {
        assertThat(BylineRule.isByline(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the snow had gone.",
                "By Tuesday",
                "By the end of the year, Kuga will have sold the port.",
                "By 2030",
                "By Jane Roe's count, nobody left.",
                "Byline",
            })
    void saysSomethingElse(String paragraph) {
        assertThat(BylineRule.isByline(paragraph)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Jane Roe; Editing by John Doe)",
                "Reporting by Jane Roe; Editing by John Doe",
                "Reporting and writing by Jane Roe in Riga",
                "(Additional reporting by Jane Roe in Riga)",
            })
    void saysWhoReportedIt(String paragraph) {
        assertThat(BylineRule.isCredit(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Written by Jane Roe, the play opened on Monday. It ran for years.",
                "Reporting by law is due in May.",
                "Editing was hard.",
            })
    void doesNotTakeTextForCredit(String paragraph) {
        assertThat(BylineRule.isCredit(paragraph)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran PressEurope:| Rear Admiral Roe left.",
                "Baltic PressMiddle East:| Rear Admiral Roe left.",
                "Baltic NewsSports:| Riga won.",
                "Sports:| Riga won.",
            })
    void endsALabelAtTheBar(String marked) {
        String text = marked.replace("|", "");
        assertThat(SectionLabelRule.end(text, new Span(0, text.length()), true)).isEqualTo(marked.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith: I won.",
                "McConnell: I won.",
                "WikiLeaks: Here it is.",
                "DeSantis: No.",
                "YouTube: Four videos.",
                "Roe on Europe: No.",
                "Score: 3-1",
                "The PressEurope said: no.",
            })
    void takesNoSpeakerForALabel(String text) {
        assertThat(SectionLabelRule.end(text, new Span(0, text.length()), true)).isNegative();
    }

    @Test
    void takesAPlainWordForALabelOnlyWhereTheStoryOpens() {
        assertThat(SectionLabelRule.end("Sports: Riga won.", new Span(0, 17), false))
                .isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read More:",
                "RELATED STORIES",
                "See also: Port closes",
                "Read more: Port closes",
                "-30-",
                "— 30 —",
                "ENDS",
                "(END)",
                "###",
                "MORE",
                "(MORE)",
                "/1",
                "x x x",
                "Page 2 of 3",
                "345 words",
                "(Word count: 1,345)",
                "101432 GMT NOV 26",
                "AP-WF-11-10-26 1432GMT",
                "1432 GMT, 10-11-26",
                "jr/kl/mn",
                "BC-Latvia-Port, 2nd Ld-Writethru",
                "Copyright 2026 Baltic Press. All rights reserved.",
                "© 2026 Baltic Press",
                "Copyright The Baltic Press 2026",
                "((jane.roe@example.org; +371 6700 0000))",
                "(Adds quotes, background)",
                "(Corrects name in paragraph 3)",
                "Eds: Story moved earlier.",
                "ATTENTION EDITORS - Picture available.",
                "Sign up for our newsletter",
                "Follow us on Twitter @baltic",
                "Share this article",
                "Click here to read more",
                "Advertisement",
            })
    void isNotPartOfTheStory(String paragraph) {
        String text = "The port opened on Tuesday after a storm.\n\n" + paragraph;
        assertThat(BoilerplateRule.paragraphs(text, Paragraphs.of(text), 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more than one paper, she says.",
                "Related industries suffered.",
                "See also the report of 2024.",
                "More ships came.",
                "Copyright law was changed in 2024 by the parliament.",
                "(The minister left.)",
                "Share prices fell.",
                "Followers of Roe on Monday left.",
                "Ends meet.",
                "30",
                "Kick-off 20:00 GMT",
            })
    void isPartOfTheStory(String paragraph) {
        String text = "The port opened on Tuesday after a storm.\n\n" + paragraph;
        assertThat(BoilerplateRule.paragraphs(text, Paragraphs.of(text), 1)).isZero();
    }

    @Test
    void takesHeadlinesAfterRelatedLinksAlongButNoStory() {
        String text = "Read more:\n\nPort closes\n\nWho guards it?\n\n"
                + "The government will pay for everything that the storm has broken, she said.";
        assertThat(BoilerplateRule.paragraphs(text, Paragraphs.of(text), 0)).isEqualTo(3);
    }

    @Test
    void endsTheStoryAtAnEndMarkUnlessMostOfItFollows() {
        String story = "The government will pay for everything that the storm has broken.";
        String end = story + "\n\nENDS\n\nNote of the ministry.";
        assertThat(BoilerplateRule.paragraphs(end, Paragraphs.of(end), 1)).isEqualTo(2);
        String middle = "In brief\n\n###\n\n" + story;
        assertThat(BoilerplateRule.paragraphs(middle, Paragraphs.of(middle), 1)).isEqualTo(1);
    }

    @Test
    void findsAnEndMarkOnTheLastLine() {
        String text = "The port opened. (END)";
        assertThat(BoilerplateRule.trailingMark(text, new Span(0, text.length())))
                .isEqualTo(17);
        assertThat(BoilerplateRule.trailingMark("It ENDS", new Span(0, 7))).isNegative();
    }

    @Test
    void takesANameForABylineOnlyBeforeTheDateline() {
        assertThat(RegionMarker.regions("Port opens\n\nJane Roe\n\nRIGA (BP) - It opened.", true))
                .extracting(Region::type)
                .isEqualTo(List.of(Region.Type.HEADLINE, Region.Type.BYLINE, Region.Type.DATELINE));
        assertThat(RegionMarker.regions("Port opens\n\nJane Roe\n\nIt opened.", true))
                .extracting(Region::type)
                .isEqualTo(List.of(Region.Type.HEADLINE));
    }

    @Test
    void marksEveryDatelineOfARoundUp() {
        String text = "RIGA, Nov 10 (BP) - The port opened on Tuesday after a storm that had lasted for days.\n\n"
                + "TALLINN, Nov 10 (BP) - So did this one.\n\nNATO agreed.";
        assertThat(RegionMarker.regions(text, false))
                .extracting(region -> region.span().of(text))
                .isEqualTo(List.of("RIGA, Nov 10 (BP) -", "TALLINN, Nov 10 (BP) -"));
    }
}
