package org.newswire.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Kalniņš, kalnins",
        "KALNIŅŠ, kalnins",
        "U.N., un",
        "UN, un",
        "U.S. Army, us army",
        "J. Berg, j berg",
        "J.Berg, j berg",
        "O'Brien, obrien",
        "O’Brien, obrien",
        "Jean-Luc  Øst, jean luc ost",
        "Łódź, lodz",
        "Straße, strasse",
        "Москва, москва",
        "Йошкар-Ола, йошкар ола",
        "東京, 東京",
        "😀, ''",
        "'...', ''"
    })
    void foldsWhatPeopleDoNotType(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
