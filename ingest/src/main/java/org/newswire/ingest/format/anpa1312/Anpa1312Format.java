package org.newswire.ingest.format.anpa1312;

import java.util.List;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.message.MessageReader;

/**
 * ANPA 1312 (also ANPA 84-2 and 89-3), the North American wire format of text:
 *
 * <pre>
 * SYN SYN SOH w0412 US balti                      service level, story number, selector code
 * r i DC3 DC1 BC-EU--Latvia-Fog 1stLd-Writethru   11-10 0214
 *                                                 priority, category, format, keyword, version, filing date, word count
 * STX ^BC-EU--Latvia-Fog, 1st Ld-Writethru,214&lt;  heading lines: slug, headline, notes, byline
 * ^Fog closes Ventspils harbour&lt;
 * ^By IEVA STRAUTMANE=
 * ^Baltic Press=
 * TAB VENTSPILS, Latvia (BP) _ The harbour of …   a paragraph for each tab
 * ETX BP-WF-11-10-26 1432GMT&lt;                    trailer
 * EOT
 * </pre>
 *
 * Control characters may be missing, one or all: what is left is told by the look of the two header lines. Several
 * messages in a file are several items, each identified as {@link org.newswire.ingest.format.message.MessageId} says,
 * its day being the filing date of the header. Source: ANPA Bulletin 1312 and its successors, and what agencies make of
 * it.
 */
public final class Anpa1312Format implements Format {

    static final String FIRST = "[A-Za-z]?\\d{3,4}[^\\n\\x02]{0,24}";
    static final String SECOND = "[A-Za-z] [A-Za-z]";

    private static final Pattern HEADER = Pattern.compile("(?dm)^[\\x00-\\x09\\x0B-\\x20]*" + FIRST + "\\n(?=[\\r ]*"
            + SECOND + " ?(?:[\\x11-\\x14]|[^\\n]{0,60} \\d{1,2}-\\d{1,2}(?: \\d{1,5})?[\\r \\t]*$))");
    private static final Pattern BEGINNING = Pattern.compile("^[\\x00\\x16\\s]*\\x01?[\\x00\\x16]*" + FIRST
            + "\\n[\\r ]*" + SECOND + " ?(?:[\\x11-\\x14]|[^\\n]{1,60} \\d{1,2}-\\d{1,2}(?: \\d{1,5})?\\s*\\n)");

    private static final MessageReader READER = new MessageReader(HEADER, Anpa1312Item::read);

    @Override
    public String name() {
        return "anpa1312";
    }

    @Override
    public String contentType() {
        return "application/x-anpa1312";
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
