package org.newswire.stack.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.newswire.runtime.registry.SchemaRegistryClientContract;

/** The embedded registry does for Newswire's client and for Confluent's own serdes what any other registry does. */
class RegistryContractTest extends SchemaRegistryClientContract {

    @TempDir
    private static Path folder;

    private static EmbeddedRegistry registry;

    @BeforeAll
    static void start() throws IOException {
        registry = EmbeddedRegistry.start(folder, 0);
    }

    @AfterAll
    static void stop() {
        registry.close();
    }

    @Override
    protected Map<String, ?> registryProperties() {
        return Map.of("schema.registry.url", registry.url());
    }
}
