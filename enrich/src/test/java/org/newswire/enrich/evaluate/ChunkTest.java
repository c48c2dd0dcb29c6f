package org.newswire.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChunkTest {

    @Test
    void readsTags() {
        assertThat(chunks("B-PER I-PER O B-LOC")).containsExactly(new Chunk(0, 2, "PER"), new Chunk(3, 4, "LOC"));
    }

    @Test
    void aBeginningEndsTheOneBefore() {
        assertThat(chunks("B-LOC B-LOC I-LOC")).containsExactly(new Chunk(0, 1, "LOC"), new Chunk(1, 3, "LOC"));
    }

    @Test
    void aContinuationOfNothingBegins() {
        assertThat(chunks("I-ORG I-ORG O I-PER I-LOC"))
                .containsExactly(new Chunk(0, 2, "ORG"), new Chunk(3, 4, "PER"), new Chunk(4, 5, "LOC"));
    }

    @Test
    void noTagsAreNoChunks() {
        assertThat(Chunk.of(List.of())).isEmpty();
        assertThat(chunks("O O")).isEmpty();
    }

    private static List<Chunk> chunks(String tags) {
        return Chunk.of(List.of(tags.split(" ")));
    }
}
