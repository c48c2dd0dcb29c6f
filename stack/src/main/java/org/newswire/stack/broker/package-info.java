/**
 * A genuine Kafka broker inside this JVM: {@link org.newswire.stack.broker.EmbeddedBroker}. The only package that sees
 * Kafka's server classes, which are no public interface and change between releases.
 */
@NullMarked
package org.newswire.stack.broker;

import org.jspecify.annotations.NullMarked;
