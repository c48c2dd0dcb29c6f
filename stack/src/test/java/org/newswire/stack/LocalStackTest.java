package org.newswire.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalStackTest {

    private static final Map<String, String> ADDRESSES = Map.of(
            "stack.bootstrap", "broker-1:9092,broker-2:9092",
            "stack.registry", "https://registry/",
            "stack.jdbc.url", "jdbc:postgresql://db/news",
            "stack.jdbc.user", "desk",
            "stack.jdbc.password", "secret");

    @Test
    void takesExternalAddressesFromProperties() {
        ExternalStack stack = ExternalStack.from(ADDRESSES::get, name -> "not asked for");

        assertThat(stack)
                .isEqualTo(new ExternalStack(
                        "broker-1:9092,broker-2:9092",
                        "https://registry",
                        "jdbc:postgresql://db/news",
                        "desk",
                        "secret"));
        assertThat(stack.dataFolder()).isEmpty();
        assertThat(stack.toString()).doesNotContain("secret");
    }

    @Test
    void takesExternalAddressesFromTheEnvironment() {
        Map<String, String> environment = Map.of(
                "STACK_BOOTSTRAP", "b:1",
                "STACK_REGISTRY", "http://r:2",
                "STACK_JDBC_URL", "jdbc:postgresql://d/n",
                "STACK_JDBC_USER", "u");

        assertThat(ExternalStack.from(name -> null, environment::get))
                .isEqualTo(new ExternalStack("b:1", "http://r:2", "jdbc:postgresql://d/n", "u", ""));
    }

    @Test
    void namesEveryMissingAddress() {
        assertThatThrownBy(() -> ExternalStack.from(name -> name.equals("stack.jdbc.user") ? "u" : " ", name -> null))
                .isInstanceOf(StackException.class)
                .hasMessage("-Dstack=external also needs stack.bootstrap (or STACK_BOOTSTRAP), stack.registry (or"
                        + " STACK_REGISTRY), stack.jdbc.url (or STACK_JDBC_URL)");
    }

    @Test
    void refusesAKindItDoesNotKnow() {
        assertThatThrownBy(() -> StackKind.of("Embedded"))
                .isInstanceOf(StackException.class)
                .hasMessage("-Dstack=Embedded: use one of embedded, containers, external");
        assertThat(StackKind.of("containers")).isEqualTo(StackKind.CONTAINERS);
    }

    @Test
    void makesPrefixesThatFitEverywhereAndDoNotRepeat() {
        LocalStack stack = ExternalStack.from(ADDRESSES::get, name -> null);
        Set<String> prefixes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String prefix = stack.uniquePrefix();
            assertThat(prefix).matches("t[0-9a-z]{8}");
            prefixes.add(prefix);
        }
        assertThat(prefixes).hasSize(1000);
    }
}
