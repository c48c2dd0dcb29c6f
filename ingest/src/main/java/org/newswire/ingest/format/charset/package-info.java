/**
 * Encodings that text does not name and Java does not know: which one a text of bytes above 0x7F is in ({@link
 * org.newswire.ingest.format.charset.EncodingGuess}), and ISO 6937. {@link org.newswire.ingest.format.TextDecoder} asks
 * here last, after byte order marks, what a feed is known to use, and UTF-8.
 */
@NullMarked
package org.newswire.ingest.format.charset;

import org.jspecify.annotations.NullMarked;
