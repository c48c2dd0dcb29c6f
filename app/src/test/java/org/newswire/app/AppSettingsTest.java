package org.newswire.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newswire.runtime.config.Setting;

/** Names and defaults are a promise to every site's settings file: a change shows up here. */
class AppSettingsTest {

    @Test
    void namesAndDefaultsAreThePromisedOnes() throws IOException {
        var lines = AppSettings.all().stream()
                .map(setting -> setting.name() + "=" + SettingsDocument.defaultText(setting) + "\n")
                .collect(joining());

        GoldenFile.verify(Path.of("src/test/resources/org/newswire/app/settings.properties"), lines);
    }

    @Test
    void documentListsEverySetting() throws IOException {
        GoldenFile.verify(Path.of("../docs/settings.md"), SettingsDocument.of(AppSettings.all()));
    }

    @Test
    void everyNameIsThereOnce() {
        assertThat(AppSettings.all()).extracting(Setting::name).doesNotHaveDuplicates();
        assertThat(AppSettings.all()).extracting(Setting::environmentName).doesNotHaveDuplicates();
    }

    @Test
    void namesAreDottedLowerCase() {
        assertThat(AppSettings.all())
                .extracting(Setting::name)
                .allSatisfy(name -> assertThat(name).matches("[a-z]+(\\.[a-z]+)+"));
    }

    @Test
    void everyMeaningIsASentence() {
        assertThat(AppSettings.all())
                .allSatisfy(
                        setting -> assertThat(setting.doc()).as(setting.name()).matches("[A-Z].*\\."));
    }

    @Test
    void everyDefaultCanBeRead() {
        assertThat(AppSettings.all())
                .allSatisfy(setting -> assertThatCode(() -> setting.parser().apply(setting.defaultText()))
                        .as(setting.name())
                        .doesNotThrowAnyException());
    }
}
