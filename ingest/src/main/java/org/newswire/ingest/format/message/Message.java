package org.newswire.ingest.format.message;

/**
 * The three sections of a message, decoded, cleaned of control characters, lines ending with LF.
 *
 * @param header from SOH to STX; empty when there is no STX, then {@code text} begins with it
 * @param text from STX to ETX
 * @param trailer from ETX to EOT; empty when there is no ETX, then {@code text} may end with it
 * @param contentHash SHA-256 of the bytes of the text, lower-case hex, each run of control characters and spaces taken
 *     as one space and none at the ends: line ends and fill may differ between two sendings of the same text
 */
public record Message(String header, String text, String trailer, String contentHash) {}
