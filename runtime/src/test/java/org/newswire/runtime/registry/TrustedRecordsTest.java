package org.newswire.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.ServiceLoader;
import org.apache.avro.Conversion;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;
import org.newswire.avro.RawItem;

class TrustedRecordsTest {

    @Test
    void isLoadedByAvroItself() {
        assertThat(ServiceLoader.load(Conversion.class)).hasAtLeastOneElementOfType(TrustedRecords.class);
    }

    @Test
    void letsBuildersFillInRecordsByDefault() {
        assertThat(RawItem.newBuilder(Records.rawItem()).clearSubjects().build().getSubjects())
                .isEmpty();
    }

    @Test
    void leavesAllOtherClassesForbidden() {
        for (var name : List.of("java.lang.ProcessBuilder", "org.newswire.runtime.registry.TrustedRecords")) {
            var schema = Schema.createRecord(name, null, null, false, List.of());
            assertThatExceptionOfType(SecurityException.class)
                    .isThrownBy(() -> SpecificData.get().getClass(schema));
        }
    }
}
