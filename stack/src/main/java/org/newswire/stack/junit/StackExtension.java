package org.newswire.stack.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.newswire.stack.LocalStack;

/**
 * Passes a running {@link LocalStack} to test constructors and methods that take one:
 *
 * <pre>
 * &#64;ExtendWith(StackExtension.class)
 * class PublisherIT {
 *     private final LocalStack stack;
 *
 *     PublisherIT(LocalStack stack) {
 *         this.stack = stack;
 *     }
 * </pre>
 *
 * <p>All tests of a run share one stack, of the kind that {@code -Dstack=} names, started by the first that asks and closed
 * at the end of the run. So name what you create after {@link LocalStack#uniquePrefix()}. A stack that cannot start fails
 * each test that asks for it; none is skipped.
 */
public final class StackExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    /** The stack is closed by the root store, which closes what it holds at the end of the run. */
    @Override
    public LocalStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(LocalStack.class, key -> LocalStack.fromSystemProperty(), LocalStack.class);
    }
}
