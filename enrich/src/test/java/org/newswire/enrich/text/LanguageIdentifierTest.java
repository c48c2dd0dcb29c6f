package org.newswire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The port was closed on Tuesday after a storm damaged two cranes, officials said.",
                "en | THE PORT WAS CLOSED ON TUESDAY AFTER A STORM DAMAGED TWO CRANES, OFFICIALS SAID.",
                "de | Der Hafen wurde am Dienstag nach einem Sturm geschlossen, teilten die Behörden mit.",
                "fr | Le port a été fermé mardi après une tempête, ont annoncé les autorités.",
                "es | El puerto cerró el martes tras una tormenta, informaron las autoridades.",
                "lv | Osta otrdien pēc vētras tika slēgta, paziņoja amatpersonas.",
                "lt | Uostas antradienį po audros buvo uždarytas, pranešė pareigūnai.",
                "et | Sadam suleti teisipäeval pärast tormi, teatasid ametnikud.",
                "no | Havnen ble stengt tirsdag etter en storm, opplyser myndighetene.",
                "ru | Правительство хочет снизить налоги в следующем году, заявил министр финансов.",
                "uk | Порт закрили у вівторок після шторму, повідомила влада.",
                "ar | أغلق الميناء يوم الثلاثاء بعد عاصفة، وفق ما أعلنت السلطات.",
                "fa | دولت می‌خواهد سال آینده مالیات‌ها را کاهش دهد، وزیر اقتصاد گفت.",
                "he | הנמל נסגר ביום שלישי אחרי סערה, מסרו הרשויות.",
                "id | Pelabuhan ditutup pada hari Selasa setelah badai, kata pihak berwenang.",
                "zh | 暴风雨过后，港口周二关闭，当局表示。",
            })
    void tellsTheLanguageOfASentence(String language, String sentence) {
        assertThat(LanguageIdentifier.identify(sentence, null)).isEqualTo(language);
    }

    @Test
    void overrulesTheProviderWhereTheTextIsClear() {
        String german = "Der Hafen wurde am Dienstag nach einem Sturm geschlossen, teilten die Behörden mit.";
        assertThat(LanguageIdentifier.identify(german, "en-GB")).isEqualTo("de");
    }

    @Test
    void believesTheProviderWhereTheTextSaysLittle() {
        assertThat(LanguageIdentifier.identify("Riga 2 Ventspils 1", "lv-LV")).isEqualTo("lv");
        assertThat(LanguageIdentifier.identify("Riga 2 Ventspils 1", "nb_NO")).isEqualTo("no");
        assertThat(LanguageIdentifier.identify("Sverige vann mot Danmark i kvalet", "sv"))
                .isEqualTo("sv");
    }

    @Test
    void doesNotGuess() {
        assertThat(LanguageIdentifier.identify("Riga 2 Ventspils 1", null)).isNull();
        assertThat(LanguageIdentifier.identify("", "not a tag at all")).isNull();
        assertThat(LanguageIdentifier.identify("1234567890 ".repeat(100), null)).isNull();
    }
}
