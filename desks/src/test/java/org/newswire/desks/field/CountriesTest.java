package org.newswire.desks.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @Test
    void knowsEveryCodeOfTheStandard() {
        for (var code : Locale.getISOCountries()) {
            assertThat(Countries.code(code)).isEqualTo(code);
            assertThat(Countries.code(
                            new Locale.Builder().setRegion(code).build().getISO3Country()))
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Iran, IR",
        "U.S., US",
        "the United States, US",
        "uk, GB",
        "Côte d'Ivoire, CI",
        "turkiye, TR",
        "THE NETHERLANDS, NL",
        "Democratic Republic of Congo, CD",
        "Kosovo, XK"
    })
    void knowsNames(String name, String code) {
        assertThat(Countries.code(name)).isEqualTo(code);
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Countries.code("Lithunia"))
                .withMessageContaining("did you mean \"lithuania\"?");
    }
}
