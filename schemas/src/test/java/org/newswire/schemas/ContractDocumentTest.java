package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractDocumentTest {

    @Test
    void isWhatTheContractSays() throws IOException {
        GoldenFile.verify(Path.of("../docs/contract.md"), ContractDocument.render());
    }

    @Test
    void namesEveryTopicHeaderAndRecord() {
        var page = ContractDocument.render();
        assertThat(page).doesNotContain("{{");
        assertThat(page).contains(Headers.ALL).contains(Headers.OF_DESK_ITEM).contains(Headers.OF_DESK_REMOVAL);
        for (var topic : Topics.DEFAULT.all())
            assertThat(page)
                    .contains("`" + topic.name() + "`")
                    .contains("### " + topic.valueSchema().getName());
    }
}
