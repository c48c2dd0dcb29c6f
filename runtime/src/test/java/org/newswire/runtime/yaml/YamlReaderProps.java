package org.newswire.runtime.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class YamlReaderProps {

    @Property
    void anyTextGivesAResult(@ForAll String text) {
        read(text);
    }

    @Property
    void anyMarkupGivesAResult(
            @ForAll
                    @Chars({'{', '}', '[', ']', ':', '-', '&', '*', '!', '|', '>', '"', '\'', '\n', ' ', '#', '?', '%'})
                    @CharRange(from = 'a', to = 'c')
                    @StringLength(max = 60)
                    String text) {
        read("all:\n  " + text);
    }

    private static void read(String text) {
        var yaml = new YamlReader(1 << 16);
        yaml.read(text)
                .ifPresent(root -> root.mapping().forEach((key, value) -> {
                    value.mapping();
                    value.elements().forEach(YamlValue::text);
                }));

        assertThat(yaml.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank();
        });
    }
}
