package org.newswire.app.view;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newswire.enrich.Annotations;
import org.newswire.sink.store.StoredItem;

/** Stories for people: the text, then what was found in it. */
public final class StoryText {

    private static final int MOST_FORMS = 6;
    private static final int LONGEST_CELL = 60;

    private final PrintWriter out;
    private final boolean colours;
    private final boolean explains;

    public StoryText(PrintWriter out, boolean colours) {
        this(out, colours, false);
    }

    /** Stories that also say by which rule and from what each date was reckoned. */
    public StoryText(PrintWriter out, boolean colours, boolean explains) {
        this.out = out;
        this.colours = colours;
        this.explains = explains;
    }

    /** Prints a story that has just been annotated. */
    public void print(String guid, Annotations annotations) {
        print(StoryMapper.story(guid, annotations));
    }

    /** Prints a stored item with its history. */
    public void print(StoredItem item) {
        print(StoryMapper.story(item));
        heading("Versions");
        var table = new Table("VERSION", "CREATED", "RECEIVED", "STATUS", "HEADLINE");
        for (var version : item.versions())
            table.row(
                    version.version() == null ? "-" : version.version(),
                    version.versionCreated().toString(),
                    version.receivedAt().toString(),
                    StoryMapper.lower(version.status().name()),
                    Excerpt.of(version.headline() == null ? "" : version.headline(), LONGEST_CELL));
        table.print(out);
    }

    private void print(Story story) {
        out.println(Style.HEADING.on(story.title(), colours));
        out.println(Style.FAINT.on(String.join(" · ", story.facts()), colours));
        if (!story.text().isEmpty()) {
            out.println();
            out.println(MarkedText.of(story.text(), story.marks(), colours));
            names(story.names());
            dates(story.dates());
            topics(story.topics());
        }
        if (!story.notes().isEmpty()) {
            heading("Notes");
            story.notes().forEach(out::println);
        }
        out.flush();
    }

    private void names(List<Story.Name> names) {
        heading("Entities");
        if (names.isEmpty()) {
            out.println("none");
            return;
        }
        var hasRoles = names.stream().anyMatch(name -> !name.roles().isEmpty());
        var table = hasRoles
                ? new Table("TYPE", "NAME", "SALIENCE", "MENTIONS", "ROLES", "AS")
                : new Table("TYPE", "NAME", "SALIENCE", "MENTIONS", "AS");
        for (var name : names) {
            var cells = new ArrayList<>(List.of(
                    name.type(),
                    Excerpt.of(name.name(), LONGEST_CELL),
                    String.format(Locale.ROOT, "%.2f", name.salience()),
                    Integer.toString(name.mentions().size())));
            if (hasRoles) cells.add(Excerpt.of(String.join("; ", name.roles()), LONGEST_CELL));
            cells.add(forms(name.mentions()));
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
    }

    private void dates(List<Story.Date> dates) {
        heading("Dates");
        if (dates.isEmpty()) {
            out.println("none");
            return;
        }
        var table = explains
                ? new Table("TYPE", "VALUE", "FROM", "TO", "TEXT", "BECAUSE OF")
                : new Table("TYPE", "VALUE", "FROM", "TO", "TEXT");
        for (var date : dates) {
            var cells = new ArrayList<>(List.of(
                    date.type(),
                    date.value().isEmpty() ? "?" : date.value(),
                    date.earliest(),
                    date.latest(),
                    Excerpt.of(date.text(), LONGEST_CELL)));
            if (explains) cells.add(date.reason());
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
    }

    private void topics(List<Story.Topic> topics) {
        heading("Topics");
        if (topics.isEmpty()) {
            out.println("none");
            return;
        }
        var table = new Table("QCODE", "NAME", "CONFIDENCE", "BECAUSE OF");
        for (var topic : topics)
            table.row(
                    topic.qcode(),
                    topic.name(),
                    String.format(Locale.ROOT, "%.2f", topic.confidence()),
                    forms(topic.because()));
        table.print(out);
    }

    private void heading(String heading) {
        out.println();
        out.println(Style.HEADING.on(heading, colours));
    }

    private static String forms(List<String> texts) {
        return texts.stream().distinct().limit(MOST_FORMS).collect(Collectors.joining(", "));
    }
}
