package org.newswire.ingest.format.xml;

/**
 * Text of an element, references resolved. CDATA sections are text like any other.
 *
 * @param text the characters
 */
public record XmlText(String text) implements XmlNode {}
