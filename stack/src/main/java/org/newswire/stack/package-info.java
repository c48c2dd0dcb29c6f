/**
 * A whole back-end for the pipeline: broker, schema registry and PostgreSQL. Start reading at {@link
 * org.newswire.stack.LocalStack}; {@link org.newswire.stack.EmbeddedStack} runs all three from this JVM, {@link
 * org.newswire.stack.ContainersStack} in containers, {@link org.newswire.stack.ExternalStack} points at servers that run
 * elsewhere. For tests and for one machine, never for a deployment. Nothing here knows about news, and nothing here
 * depends on our other modules, so each of them may test against it.
 */
@NullMarked
package org.newswire.stack;

import org.jspecify.annotations.NullMarked;
