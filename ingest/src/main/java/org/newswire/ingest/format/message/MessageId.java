package org.newswire.ingest.format.message;

import org.newswire.ingest.format.Clean;

/**
 * Identity of a message, which has none of its own: its number is that of a sending, counts up to 999 or 9999 and begins
 * again, every day with many services.
 *
 * <p>The guid is {@code <format>:<service>:<number>:<day>:<hash>}, for example {@code
 * iptc7901:bpe:0412:10:5d41402abc4b2a76b9719d911017c592}:
 *
 * <ul>
 *   <li>service and number as the header gives them, in lower case; {@code -} when it gives none,
 *   <li>the day as far as the message itself writes it: {@code 10}, {@code 11-10} or {@code 2026-11-10}; {@code -} when
 *       it writes none. It is not completed from the time of arrival, so that the same file read again next month is
 *       the same item,
 *   <li>hash: the first 32 digits of {@link Message#contentHash()}.
 * </ul>
 *
 * So the same file read again gives the same items, and a message sent again with its number and day is the same item.
 * The feed is not in it: it is in the item id already. Another text under the same number on the same day is another
 * item: some services give one number to several messages, and a correction that replaces a message has, as a rule, a
 * number of its own and says so in words; it carries the signal {@code sig:correction}.
 */
public final class MessageId {

    private static final int DIGITS = 32;

    private MessageId() {}

    /**
     * The guid of a message.
     *
     * @param service letters of the service, empty for none
     * @param number number of the message, empty for none
     * @param day day as written, empty for none
     */
    public static String guid(String format, String service, String number, String day, Message message) {
        return String.join(
                ":",
                format,
                orDash(service),
                orDash(number),
                orDash(day),
                message.contentHash().substring(0, DIGITS));
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : Clean.lower(value);
    }
}
