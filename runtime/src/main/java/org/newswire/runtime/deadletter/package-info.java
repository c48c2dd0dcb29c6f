/**
 * Refused input as records of the dead-letter topic. Start at
 * {@link org.newswire.runtime.deadletter.DeadLetters}.
 */
@NullMarked
package org.newswire.runtime.deadletter;

import org.jspecify.annotations.NullMarked;
