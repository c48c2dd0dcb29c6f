package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRuleTest {

    /** The bar is where the dateline ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow (IP) -| The Secretary said so.",
                "Moscow (IP)-| The Secretary said so.",
                "RIGA, Nov 10 (BP) —| The port opened.",
                "RIGA, Nov. 10, 2026 (BP) —| The port opened.",
                "RIGA, Tuesday, Nov 10 (BP) —| The port opened.",
                "VENTSPILS, Latvia —| The port opened.",
                "VENTSPILS, Latvia (AP) _| The port opened.",
                "Ventspils, Latvia —| The port opened.",
                "TASHKENT (Uzbekistan), 10 November|",
                "BRUSSELS/PARIS, March 3 (Reuters) -| The union agreed.",
                "BRUSSELS and PARIS, March 3 (Reuters) -| The union agreed.",
                "NEW YORK --| The port opened, and ships from all over the world came to see it.",
                "THE HAGUE, Netherlands (AP) —| The court ruled.",
                "WASHINGTON, D.C. —| The port opened.",
                "PORT-AU-PRINCE, Haiti (AP) —| The port opened.",
                "ST. PETERSBURG, Nov 10 (BP) -| The port opened.",
                "Berlin (dpa) -| Der Hafen ist zu.",
                "Frankfurt am Main (dpa/lhe) -| Der Hafen ist zu.",
                "PARIS, 3 nov (AFP) -| Le port est fermé.",
                "Madrid, 10 nov (EFE).-| El puerto cerró.",
                "(ANSA) - ROMA, 10 NOV -| Il porto è chiuso.",
                "(Bloomberg) --| Latvia cut a tax.",
                "МОСКВА, 10 ноя -| Порт закрыли.",
                "МОСКВА, 10 ноя - РИА Новости.| Порт закрыли.",
                "MOSCOW. Nov 10 (Interfax) -| The port opened.",
                "MOSCOW, November 10. /TASS/.| The port opened.",
                "BEIJING, Nov. 10 (Xinhua) --| The port opened.",
                "KYIV. Nov 10. INTERFAX-UKRAINE -| The port opened.",
                "Tehran, IRNA -| The port opened.",
                "London CNN —| The port opened.",
                "TOKYO, Nov. 10, Kyodo -| The port opened.",
                "New Delhi [India], November 10 (ANI):| The port opened.",
                "NEW DELHI, Nov 10 (PTI)| The port of Mumbai opened on Tuesday after a storm, officials said there.",
                "LONDON 2026-11-10|",
                "MILWAUKEE, Wisconsin 2026-11-10|",
                "MIAMI _|",
                "新华社北京11月10日电| 港口关闭。",
                "بيروت (رويترز) -| أغلق الميناء.",
            })
    void endsAtTheBar(String marked) {
        int bar = marked.indexOf('|');
        String text = marked.replace("|", "");
        assertThat(DatelineRule.end(text, new Span(0, text.length()), true)).isEqualTo(bar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow said on Tuesday that it will not go.",
                "Moscow - the city that never sleeps - is cold.",
                "Moscow – which has snow – laughed.",
                "The International Monetary Fund (IMF) - not known for poetry - said so.",
                "World Health Organization (WHO) - A report says so.",
                "Roe (Arsenal) - who scored twice - was happy.",
                "Tuesday, March 3 - The day was cold.",
                "November 10 - The day was cold.",
                "On March 3 (Reuters) - The day was cold.",
                "BREAKING - Police close the port of Ventspils after a storm, officials said on Tuesday.",
                "NATO - The alliance agreed to help the port of Ventspils, its officials said on Tuesday.",
                "UPDATE 1-Latvia cuts tax",
                "OPTIONS - Euro debt volumes seen regrouping",
                "SOCCER - RIGA BEAT VENTSPILS IN THE SECOND ROUND OF THE CUP",
                "PORT OPENS (PHOTOS)",
                "Qtr ended Jan 31",
                "Pay 20 April",
                "Sony /PlayStation/ sold more.",
                "KUGA [KUG.RI] SEES PROFIT",
                "",
            })
    void isNotFoundInOrdinaryText(String text) {
        assertThat(DatelineRule.end(text, new Span(0, text.length()), true)).isNegative();
    }

    @Test
    void needsMoreThanAPlaceOnceTheStoryHasBegun() {
        String text = "Ventspils, Latvia — The port opened.";
        assertThat(DatelineRule.end(text, new Span(0, text.length()), false)).isNegative();
    }
}
