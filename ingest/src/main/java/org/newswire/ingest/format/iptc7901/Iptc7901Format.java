package org.newswire.ingest.format.iptc7901;

import java.util.List;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.message.MessageReader;

/**
 * IPTC 7901, the European wire format of text:
 *
 * <pre>
 * SOH bpe0412 4 i 214  bp 0931        service and number, priority, category, word count, optional information
 * Latvia/harbour/                     keywords
 * STX Fog closes Ventspils harbour =  text: headline and byline up to "=", then the story
 * Ventspils (bp) - The harbour of …
 * ETX
 * bp al kr                            trailer: initials of the desk,
 * 101432 GMT Nov 26                   day and time, and by custom zone, month and year
 * EOT
 * </pre>
 *
 * Control characters may be missing, one or all: what is left is told by the look of the header line and of the time.
 * Several messages in a file are several items, each identified as {@link
 * org.newswire.ingest.format.message.MessageId} says. Source: IPTC 7901, The Text Transmission Format, revision 5,
 * 1995; and what agencies make of it.
 */
public final class Iptc7901Format implements Format {

    // Header lines as strict as they must be to be told from a line of a story: bpe0412 4 i 214
    private static final String LINE =
            "[A-Za-z]{1,6} ?\\d{3,5} [1-9] [A-Za-z]{1,3} \\d{1,6}(?:[ \\t]{1,4}[^\\s\\x02]{1,24}){0,5}[\\r \\t]*";
    private static final Pattern HEADER_LINE = Pattern.compile("(?dm)^[\\x00-\\x09\\x0B-\\x20]*" + LINE + "$");
    // SOH, or a few short lines and STX, or a header line.
    private static final Pattern BEGINNING = Pattern.compile("^[\\x00\\x16\\s]*(?:ZCZC[^\\n]{0,40}\\n\\s*)?(?:\\x01|"
            + "[^\\x02\\n]{0,80}(?:\\n[^\\x02\\n]{0,80}){0,6}\\x02|" + LINE + "(?:\\n|$))");

    private static final MessageReader READER = new MessageReader(HEADER_LINE, Iptc7901Item::read);

    @Override
    public String name() {
        return "iptc7901";
    }

    @Override
    public String contentType() {
        return "application/x-iptc7901";
    }

    @Override
    public boolean recognises(Head head) {
        return BEGINNING.matcher(head.text()).find();
    }

    @Override
    public List<Unit> parts(Unit unit) {
        return READER.parts(unit);
    }

    @Override
    public ParseResult parse(Unit unit) {
        return READER.parse(unit);
    }
}
