package org.newswire.app.view;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newswire.sink.store.EntityCandidate;
import org.newswire.sink.store.EntityProfile;
import org.newswire.sink.store.EntityProfile.Count;
import org.newswire.sink.store.EntityProfile.StoryLine;
import org.newswire.sink.store.ItemStatus;

/** What is stored about an entity, for people. */
public final class EntityText {

    private static final int LONGEST_CELL = 70;

    private final PrintWriter out;
    private final boolean colours;
    private final int width;

    /**
     * A printer.
     *
     * @param width of the terminal in characters
     */
    public EntityText(PrintWriter out, boolean colours, int width) {
        this.out = out;
        this.colours = colours;
        this.width = width;
    }

    /** Prints its names, roles and company, a chart of its stories over time, and the newest of them. */
    public void print(EntityProfile profile) {
        var entity = profile.entity();
        out.println(Style.ofEntity(entity.type()).on(entity.name(), colours));
        out.println(Style.FAINT.on(entity.id() + " · " + kind(entity) + " · " + stories(entity.stories()), colours));
        counts("Named", profile.names());
        counts("Said to be", profile.roles());
        if (!profile.alsoCounted().isEmpty())
            out.println("Counted as well, since no other person fits: " + String.join(", ", profile.alsoCounted()));
        if (!profile.days().isEmpty()) {
            heading("Over time");
            Timeline.of(profile.days(), width).forEach(out::println);
        }
        if (!profile.company().isEmpty()) {
            heading("In the same stories");
            var table = new Table("STORIES", "TYPE", "NAME", "ID");
            for (var other : profile.company())
                table.row(
                        Long.toString(other.stories()),
                        kind(other),
                        Excerpt.of(other.name(), LONGEST_CELL),
                        Excerpt.of(other.id(), LONGEST_CELL));
            table.print(out);
        }
        if (!profile.stories().isEmpty()) {
            heading("Stories");
            profile.stories().forEach(this::print);
            if (profile.stories().size() < entity.stories())
                out.println("the newest " + profile.stories().size() + " of " + entity.stories());
        }
        out.flush();
    }

    /** Prints who bears a name, to choose one. */
    public void print(List<EntityCandidate> candidates) {
        var table = new Table("STORIES", "TYPE", "NAME", "ID");
        for (var candidate : candidates)
            table.row(
                    Long.toString(candidate.stories()),
                    kind(candidate),
                    Excerpt.of(candidate.name(), LONGEST_CELL),
                    candidate.id());
        table.print(out);
    }

    private void print(StoryLine story) {
        var facts = new StringBuilder("  " + story.versionCreated() + " · " + story.itemId());
        facts.append(String.format(Locale.ROOT, " · salience %.2f", story.salience()));
        if (story.embargoed() != null) facts.append(" · embargoed until ").append(story.embargoed());
        if (story.status() != ItemStatus.USABLE)
            facts.append(" · ").append(story.status().name().toLowerCase(Locale.ROOT));
        out.println(story.headline() == null ? "(no headline)" : Excerpt.of(story.headline(), width));
        out.println(Style.FAINT.on(facts.toString(), colours));
    }

    private void counts(String what, List<Count> counts) {
        if (counts.isEmpty()) return;
        out.println(what + ": "
                + counts.stream()
                        .map(count -> Excerpt.of(count.text(), LONGEST_CELL) + " (" + count.count() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private void heading(String heading) {
        out.println();
        out.println(Style.HEADING.on(heading, colours));
    }

    private static String kind(EntityCandidate entity) {
        return entity.subtype() == null ? entity.type().toLowerCase(Locale.ROOT) : entity.subtype();
    }

    private static String stories(long count) {
        return count == 1 ? "1 story" : count + " stories";
    }
}
