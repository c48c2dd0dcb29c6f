package org.newswire.ingest.format.message;

/** The transmission control characters of ISO 646 that frame a message, and what becomes of others inside one. */
public final class Controls {

    /** Start of heading. */
    public static final char SOH = 0x01;

    /** Start of text. */
    public static final char STX = 0x02;

    /** End of text. */
    public static final char ETX = 0x03;

    /** End of transmission. */
    public static final char EOT = 0x04;

    private static final int ESC = 0x1B;

    private Controls() {}

    /**
     * The bytes without control characters: line ends, tabs, backspaces and escapes stay, separators and the fixed spaces
     * of tabular matter (ANPA 1312: 0x10, 0x19, 0x1C to 0x1F) become spaces, all others go.
     */
    static byte[] removed(byte[] bytes, int begin, int end) {
        var left = new byte[end - begin];
        var length = 0;
        for (int i = begin; i < end; i++) {
            var b = bytes[i];
            if (isKept(b)) left[length++] = b;
            else if (b == 0x10 || b == 0x19 || (b >= 0x1C && b <= 0x1F)) left[length++] = ' ';
        }
        return java.util.Arrays.copyOf(left, length);
    }

    private static boolean isKept(byte b) {
        return b < 0 || (b >= ' ' && b != 0x7F) || b == '\n' || b == '\r' || b == '\t' || b == '\b' || b == ESC;
    }
}
