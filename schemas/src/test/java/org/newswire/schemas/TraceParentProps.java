package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TraceParentProps {

    @Property
    void whatIsWrittenIsRead(@ForAll long seed) {
        var trace = TraceParent.start(new Random(seed));
        assertThat(TraceParent.parse(trace.toString())).contains(trace);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String header) {
        TraceParent.parse(header).ifPresent(trace -> assertThat(header).contains(trace.traceId(), trace.parentId()));
    }
}
