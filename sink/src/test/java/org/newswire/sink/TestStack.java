package org.newswire.sink;

import org.newswire.stack.LocalStack;

/** The broker, registry and database that all tests share, started by the first that asks. */
public final class TestStack {

    private static final LocalStack STACK = LocalStack.fromSystemProperty();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(STACK::close, "close-test-stack"));
    }

    private TestStack() {}

    public static LocalStack get() {
        return STACK;
    }
}
