package org.newswire.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;

/** The text of a story with names and dates in colours, and what is not part of the story faint. */
final class AnnotatedText {

    private AnnotatedText() {}

    private record Mark(Span span, Style style) {}

    /** The text; without colours exactly {@code article().text()}. */
    static String of(Annotations annotations, boolean colours) {
        var text = annotations.article().text();
        if (!colours) return text;
        var marked = new StringBuilder();
        var position = 0;
        for (var mark : marks(annotations)) {
            if (mark.span().begin() < position) continue;
            marked.append(text, position, mark.span().begin())
                    .append(mark.style().on(mark.span().of(text), true));
            position = mark.span().end();
        }
        return marked.append(text, position, text.length()).toString();
    }

    // Of two marks that begin together the shorter comes first; of two that overlap the one that begins first is shown.
    private static List<Mark> marks(Annotations annotations) {
        var marks = new ArrayList<Mark>();
        for (var entity : annotations.entities())
            for (var mention : entity.mentions()) marks.add(new Mark(mention.span(), style(entity.type())));
        for (var date : annotations.dates()) marks.add(new Mark(date.span(), Style.DATE));
        for (var region : annotations.article().regions()) mark(region, marks);
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    private static void mark(Region region, List<Mark> marks) {
        switch (region.type()) {
            case BYLINE, BOILERPLATE, SECTION_LABEL -> marks.add(new Mark(region.span(), Style.FAINT));
            case HEADLINE, DATELINE -> {} // what they name is marked inside them
        }
    }

    private static Style style(Entity.Type type) {
        return switch (type) {
            case PERSON -> Style.PERSON;
            case ORGANISATION -> Style.ORGANISATION;
            case LOCATION -> Style.LOCATION;
            case EVENT, MISC -> Style.OTHER_NAME;
        };
    }
}
