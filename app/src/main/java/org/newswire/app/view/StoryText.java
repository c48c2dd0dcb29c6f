package org.newswire.app.view;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newswire.enrich.AnnotatorRun;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.entity.Entity;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.topic.TopicTag;

/** An annotated story for people: its text, then what was found in it. */
public final class StoryText {

    private static final int MOST_SHOWN_MENTIONS = 6;
    private static final int MOST_SHOWN_EVIDENCE = 5;
    private static final int LONGEST_TEXT = 60;

    private final PrintWriter out;
    private final boolean colours;

    public StoryText(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Prints one story under a title such as its guid. */
    public void print(String title, Annotations annotations) {
        var article = annotations.article();
        out.println(Style.HEADLINE.on(title, colours) + Style.FAINT.on(
                "  language " + (article.language() == null ? "unknown" : article.language())
                        + ", created " + article.created(),
                colours));
        out.println();
        out.println(AnnotatedText.of(annotations, colours));
        regions(annotations);
        entities(annotations);
        dates(annotations);
        topics(annotations);
        annotations.runs().stream()
                .filter(run -> run.status() != AnnotatorRun.Status.OK)
                .forEach(run -> out.println(run.name() + ": " + lower(run.status()) + ", " + run.message()));
        out.flush();
    }

    private void regions(Annotations annotations) {
        var text = annotations.article().text();
        var regions = annotations.article().regions().stream()
                .filter(region -> region.type() != Region.Type.HEADLINE)
                .toList();
        if (regions.isEmpty()) return;
        heading("Regions");
        var table = new Table("TYPE", "AT", "TEXT");
        for (var region : regions)
            table.row(lower(region.type()), Integer.toString(region.span().begin()), Excerpt.of(region.span().of(text), LONGEST_TEXT));
        table.print(out);
    }

    private void entities(Annotations annotations) {
        heading("Entities");
        if (annotations.entities().isEmpty()) out.println("none");
        else {
            var table = new Table("TYPE", "NAME", "MENTIONS", "AS");
            for (var entity : annotations.entities())
                table.row(lower(entity.type()), entity.name(), Integer.toString(entity.mentions().size()), forms(entity));
            table.print(out);
        }
    }

    private void dates(Annotations annotations) {
        heading("Dates");
        if (annotations.dates().isEmpty()) out.println("none");
        else {
            var table = new Table("TYPE", "VALUE", "FROM", "TO", "TEXT");
            for (var date : annotations.dates()) {
                var interval = date.interval();
                table.row(
                        lower(date.type()),
                        date.value().isEmpty() ? "?" : date.value() + (date.mod() == null ? "" : " " + date.mod()),
                        interval == null ? "" : interval.earliest().toString(),
                        interval == null ? "" : interval.latest().toString(),
                        Excerpt.of(date.text(), LONGEST_TEXT));
            }
            table.print(out);
        }
    }

    private void topics(Annotations annotations) {
        heading("Topics");
        if (annotations.topics().isEmpty()) out.println("none");
        else {
            var table = new Table("QCODE", "NAME", "CONFIDENCE", "BECAUSE OF");
            for (var topic : annotations.topics())
                table.row(
                        topic.qcode(),
                        topic.name(),
                        String.format(Locale.ROOT, "%.2f", topic.confidence()),
                        because(topic));
            table.print(out);
        }
    }

    private void heading(String heading) {
        out.println();
        out.println(Style.HEADLINE.on(heading, colours));
    }

    private static String forms(Entity entity) {
        return entity.mentions().stream()
                .map(mention -> mention.text())
                .distinct()
                .limit(MOST_SHOWN_MENTIONS)
                .collect(Collectors.joining(", "));
    }

    private static String because(TopicTag topic) {
        if (topic.evidence().isEmpty()) return topic.rule();
        return topic.evidence().stream()
                .map(evidence -> evidence.text())
                .distinct()
                .limit(MOST_SHOWN_EVIDENCE)
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
