package org.newswire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FeedsFileProps {

    private static final String FILE = """
            feeds:
              northwire: &a
                encoding: windows-1257
                poll: {url: "https://northwire.example/feed", headers: {A: ${X}}}
              harbour: *a
            """;

    private final FeedsFile file = new FeedsFile(Path.of("."), Map.of());

    @Property
    void anyTextGivesAResult(@ForAll String text) {
        assertThat(file.read(text)).isNotNull();
    }

    @Property
    void anyMarkupGivesAResult(
            @ForAll
                    @Chars({'{', '}', '[', ']', ':', '-', '&', '*', '!', '|', '>', '"', '\'', '\n', ' ', '#', '?', '%'})
                    @CharRange(from = 'a', to = 'c')
                    @StringLength(max = 60)
                    String text) {
        assertThat(file.read("feeds:\n  " + text)).isNotNull();
    }

    @Property
    void everyProblemOfACutFileHasAPosition(@ForAll int seed) {
        var cut = Math.floorMod(seed, FILE.length());
        assertThat(file.read(FILE.substring(0, cut)).problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }
}
