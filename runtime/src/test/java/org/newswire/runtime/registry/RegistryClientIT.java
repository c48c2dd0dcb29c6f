package org.newswire.runtime.registry;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The client and both kinds of serdes against a registry that we did not write. */
class RegistryClientIT extends SchemaRegistryClientContract {

    private static ApicurioRegistry apicurio;

    @BeforeAll
    static void start() {
        apicurio = ApicurioRegistry.start();
    }

    @AfterAll
    static void stop() {
        if (apicurio != null) apicurio.close();
    }

    @Override
    protected Map<String, ?> registryProperties() {
        return Map.of(RegistryConfig.SCHEMA_REGISTRY_URL, apicurio.url());
    }

    // Apicurio 2.6 answers NONE where Confluent answers 40408.
    @Override
    protected boolean tellsSubjectsWithoutLevel() {
        return false;
    }

    // Apicurio 2.6 always checks against all versions, though it registers by the level.
    @Override
    protected boolean checksByLevel() {
        return false;
    }
}
