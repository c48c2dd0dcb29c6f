package org.newswire.ingest.format.xml;

/**
 * An attribute.
 *
 * @param namespace URI of its namespace, empty without a prefix or when the prefix is not declared
 * @param prefix prefix as written, empty for none
 * @param name name without prefix
 * @param value value, references resolved
 */
public record XmlAttribute(String namespace, String prefix, String name, String value) {}
