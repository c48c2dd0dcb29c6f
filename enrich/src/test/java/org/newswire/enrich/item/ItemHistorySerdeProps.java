package org.newswire.enrich.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.errors.SerializationException;
import org.newswire.schemas.VersionStamp;

class ItemHistorySerdeProps {

    @Property
    void readsWhatItWrote(@ForAll("histories") ItemHistory history) {
        assertThat(ItemHistorySerde.read(ItemHistorySerde.write(history))).isEqualTo(history);
    }

    @Example
    void refusesAFormatThatItDoesNotKnow() {
        assertThatThrownBy(() -> ItemHistorySerde.read(new byte[] {9, 0, 0}))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> ItemHistorySerde.read(new byte[0])).isInstanceOf(SerializationException.class);
    }

    @Provide
    Arbitrary<ItemHistory> histories() {
        var times = Arbitraries.longs()
                .between(-62_135_596_800_000L, 253_402_300_799_999L)
                .map(Instant::ofEpochMilli);
        var numbers = Arbitraries.longs()
                .greaterOrEqual(0)
                .map(OptionalLong::of)
                .optional()
                .map(n -> n.orElse(OptionalLong.empty()));
        var digests = Arbitraries.strings()
                .map(text -> ContentDigest.of(List.of(text)))
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        Combinators.combine(times, numbers).as(VersionStamp::new), Arbitraries.of(true, false), digests)
                .as(ItemHistory::new);
    }
}
