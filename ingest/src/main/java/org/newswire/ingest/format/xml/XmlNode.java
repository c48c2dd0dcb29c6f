package org.newswire.ingest.format.xml;

/** What is in an element: other elements and text, in the order of the document. */
public sealed interface XmlNode permits XmlElement, XmlText {}
