package org.newswire.ingest.format.text;

import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Head;
import org.newswire.ingest.format.ParseResult;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.TextDecoder;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.copy.CopyReader;

/**
 * A wire story in plain text: header lines as in a letter, or the raw shape of agency copy, or both.
 *
 * <pre>
 * Guid: BP-20261104-0007          (optional header lines, ended by an empty line: see {@link HeaderLines})
 * Version: 2
 *
 * BC-Baltic-Storm, 1st Ld,0412    (slug line)
 * Ferry adrift off Ventspils      (headline)
 * By Ieva Strautmane              (byline)
 * VENTSPILS, Latvia (BP) - A ferry with 214 passengers … (dateline and body)
 * 101432 GMT NOV 26               (filing time)
 * </pre>
 *
 * What stands above the body is taken out of it into fields; what stands in it (dateline, filing time at the end, a
 * byline below the first paragraph) is copied into fields and stays. A story without a {@code Guid} line is identified
 * by the name of its file, and on standard input by the fingerprint of its bytes.
 */
public final class TextFormat implements Format {

    // Other formats that are also text: reading their markup as a story would publish rubbish.
    private static final Pattern MARKUP =
            Pattern.compile("^(?:<\\?xml|<!DOCTYPE|<!--|<[A-Za-z][\\w:.-]*[\\s>/]|\\{\\\\rtf|%PDF-|%!PS|From \\S+@)");

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String contentType() {
        return "text/plain";
    }

    /** Anything that is not markup, binary included: it is refused by {@link #parse} with a reason of its own. */
    @Override
    public boolean recognises(Head head) {
        return !MARKUP.matcher(head.text()).find();
    }

    @Override
    public ParseResult parse(Unit unit) {
        var problems = new Problems();
        var text = TextDecoder.decode(unit.bytes(), unit.hints().charset(), problems);
        if (text.isEmpty())
            return ParseResult.rejected(
                    FailureCode.TEXT_BINARY,
                    "the bytes are not text in any encoding; set the feed's encoding if they are");

        var item = WireItem.builder(unit, problems);
        var header = HeaderLines.read(Clean.lines(text.get()), problems);
        header.fill(item);
        CopyReader.read(header.rest(), header.known(), item);
        if (item.hasNoText()) return empty(text.get());
        return ParseResult.item(item.build());
    }

    private static ParseResult empty(String text) {
        return text.isBlank()
                ? ParseResult.rejected(FailureCode.INPUT_EMPTY, "there is nothing in it but white space")
                : ParseResult.rejected(FailureCode.ITEM_EMPTY, "there are header lines but no headline and no body");
    }
}
