package org.newswire.runtime.registry;

import org.apache.avro.Schema;

/**
 * A schema as a registry holds it.
 *
 * @param subject subject it is registered under, such as {@code news.raw-value}
 * @param version version under that subject, counted from 1
 * @param id number that stands for the schema in every record
 * @param schema the schema
 */
public record RegisteredSchema(String subject, int version, int id, Schema schema) {}
