package org.newswire.desks.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.kafka.common.errors.SerializationException;
import org.newswire.schemas.VersionStamp;

class ItemDesksSerdeProps {

    @Property
    void readsWhatItWrote(
            @ForAll @LongRange(min = -2_000_000_000_000L, max = 9_000_000_000_000L) long time,
            @ForAll boolean numbered,
            @ForAll long number,
            @ForAll @LongRange(min = 0) long arrival,
            @ForAll @Size(max = 20) Map<@StringLength(max = 30) String, @StringLength(max = 30) String> versions) {
        var stamp =
                new VersionStamp(Instant.ofEpochMilli(time), numbered ? OptionalLong.of(number) : OptionalLong.empty());
        var desks = new ItemDesks(
                new ItemPosition(stamp, arrival, Instant.ofEpochMilli(time + 1)), new TreeMap<>(versions));

        assertThat(ItemDesksSerde.read(ItemDesksSerde.write(desks))).isEqualTo(desks);
    }

    @Example
    void takesLittleRoomForAnItemOnNoDesk() {
        var desks = ItemDesks.none(ItemPosition.of(Items.version(1, "A bus").build()));

        assertThat(ItemDesksSerde.write(desks)).hasSize(36);
    }

    @Example
    void refusesWhatIsNotItsFormat() {
        assertThatThrownBy(() -> ItemDesksSerde.read(new byte[] {9, 0, 0}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("reset the desks application's state");
        assertThatThrownBy(() -> ItemDesksSerde.read(new byte[] {1, 0})).isInstanceOf(SerializationException.class);
    }
}
