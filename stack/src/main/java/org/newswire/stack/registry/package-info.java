/**
 * A small schema registry that speaks the REST API of the Confluent Schema Registry (7.x), for Avro: {@link
 * org.newswire.stack.registry.EmbeddedRegistry}. {@code RegistryApi} is the list of endpoints, {@code Catalog} what they
 * act on, {@code RegistryLog} how it is kept.
 *
 * <p>Not here: schema references, Protobuf and JSON Schema, contexts, modes other than READWRITE, rules and metadata,
 * authentication. Requests for these are refused, not ignored.
 */
@NullMarked
package org.newswire.stack.registry;

import org.jspecify.annotations.NullMarked;
