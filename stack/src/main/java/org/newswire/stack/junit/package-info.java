/** Gives integration tests a stack: {@link org.newswire.stack.junit.StackExtension}. Needs JUnit in the class path. */
@NullMarked
package org.newswire.stack.junit;

import org.jspecify.annotations.NullMarked;
