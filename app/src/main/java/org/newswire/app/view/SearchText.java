package org.newswire.app.view;

import java.io.PrintWriter;
import java.util.Locale;
import org.newswire.sink.store.Highlighted;
import org.newswire.sink.store.SearchResults;

/** Search results for people. */
public final class SearchText {

    private final PrintWriter out;
    private final boolean colours;

    public SearchText(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Prints each hit with its date, item id, headline and the text around the found words. */
    public void print(SearchResults results) {
        for (var hit : results.hits()) {
            var headline = hit.headline() == null ? "(no headline)" : marked(hit.headline());
            out.println(Style.HEADING.on(headline, colours && hit.headline() == null));
            out.println(Style.FAINT.on(facts(hit), colours));
            out.println("  " + marked(hit.snippet()).replaceAll("\\s*\\n\\s*", " "));
            out.println();
        }
        out.println(results.total()
                + (results.total() == 1 ? " story" : " stories")
                + (results.hits().size() < results.total()
                        ? ", the first " + results.hits().size() + " shown"
                        : ""));
        out.flush();
    }

    private static String facts(SearchResults.Hit hit) {
        var facts = new StringBuilder("  " + hit.versionCreated() + " · " + hit.itemId());
        if (hit.version() != null) facts.append(" · version ").append(hit.version());
        if (hit.embargoed() != null) facts.append(" · embargoed until ").append(hit.embargoed());
        if (hit.status() != org.newswire.sink.store.ItemStatus.USABLE)
            facts.append(" · ").append(hit.status().name().toLowerCase(Locale.ROOT));
        return facts.toString();
    }

    private String marked(Highlighted text) {
        var marks = text.marks().stream()
                .map(mark -> new Story.Mark(mark.begin(), mark.end(), Style.FOUND))
                .toList();
        return MarkedText.of(text.text(), marks, colours);
    }
}
