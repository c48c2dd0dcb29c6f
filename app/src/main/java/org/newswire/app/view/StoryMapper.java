package org.newswire.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newswire.app.view.Story.Mark;
import org.newswire.enrich.Annotations;
import org.newswire.enrich.temporal.Timex;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;
import org.newswire.sink.store.StoredItem;

/** From annotations and from stored items to what is shown of them. */
final class StoryMapper {

    private StoryMapper() {}

    static Story story(String guid, Annotations annotations) {
        var article = annotations.article();
        var language = article.language() == null ? "unknown" : article.language();
        return new Story(
                guid,
                List.of("language " + language, "created " + article.created()),
                article.text(),
                marks(annotations),
                annotations.entities().stream()
                        .map(entity -> new Story.Name(
                                kind(entity.type().name(), entity.subtype()),
                                entity.name(),
                                entity.salience(),
                                entity.roles(),
                                entity.mentions().stream()
                                        .map(mention -> mention.text())
                                        .toList()))
                        .toList(),
                annotations.dates().stream()
                        .map(date -> date(date, annotations))
                        .toList(),
                annotations.topics().stream()
                        .map(topic -> new Story.Topic(
                                topic.qcode(),
                                topic.name(),
                                topic.confidence(),
                                because(
                                        topic.evidence().stream()
                                                .map(evidence -> evidence.text())
                                                .toList(),
                                        topic.rule())))
                        .toList(),
                annotations.runs().stream()
                        .filter(run -> run.message() != null)
                        .map(run -> run.name() + ": " + lower(run.status().name()) + ", " + run.message())
                        .toList());
    }

    private static Story.Date date(Timex date, Annotations annotations) {
        var interval = date.interval();
        return new Story.Date(
                lower(date.type().name()),
                withMod(date.value(), date.mod()),
                interval == null ? "" : interval.earliestIso(),
                interval == null ? "" : interval.latestIso(),
                date.text(),
                reason(date, annotations));
    }

    private static String reason(Timex date, Annotations annotations) {
        var anchor = date.anchor();
        if (anchor == null) return date.rule();
        var from = switch (anchor.source()) {
            case CREATION_TIME -> annotations.article().created().toString();
            case DATELINE -> "the dateline";
            case TEXT -> "\"" + annotations.dates().get(anchor.index()).text() + "\"";
        };
        return date.rule() + ", from " + from;
    }

    static Story story(StoredItem item) {
        var content = item.current();
        if (content == null)
            return new Story(
                    item.itemId(),
                    List.of(lower(item.status().name())),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("This item was canceled by its provider; its content is not shown."));
        return new Story(
                item.itemId(),
                facts(item, content),
                content.text(),
                marks(content),
                content.entities().stream()
                        .map(entity -> new Story.Name(
                                kind(entity.type(), entity.subtype()),
                                entity.name(),
                                entity.salience(),
                                entity.roles(),
                                entity.mentions().stream()
                                        .map(StoredItem.Mention::text)
                                        .toList()))
                        .toList(),
                content.dates().stream()
                        .map(date -> new Story.Date(
                                lower(date.type()),
                                date.value(),
                                Objects.toString(date.earliest(), ""),
                                Objects.toString(date.latest(), ""),
                                date.text(),
                                ""))
                        .toList(),
                content.topics().stream()
                        .map(topic -> new Story.Topic(
                                topic.qcode(),
                                topic.name(),
                                topic.confidence(),
                                because(
                                        topic.evidence().stream()
                                                .map(StoredItem.Evidence::text)
                                                .toList(),
                                        topic.rule())))
                        .toList(),
                notes(content));
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> facts(StoredItem item, StoredItem.Content content) {
        var facts = new ArrayList<String>();
        facts.add("feed " + item.feed());
        facts.add(lower(item.status().name()));
        addFact("slug", content.slugline(), facts);
        addFact("by", content.byline(), facts);
        addFact("language", content.language(), facts);
        addFact("urgency", content.urgency(), facts);
        addFact("embargoed until", content.embargoed(), facts);
        return facts;
    }

    private static void addFact(String what, @Nullable Object value, List<String> facts) {
        if (value != null) facts.add(what + " " + value);
    }

    private static List<String> notes(StoredItem.Content content) {
        var notes = new ArrayList<String>();
        if (content.edNote() != null) notes.add("Editors: " + content.edNote());
        if (content.traceParent() != null) notes.add("Trace: " + content.traceParent());
        for (var run : content.annotators())
            if (run.message() != null) notes.add(run.name() + ": " + lower(run.status()) + ", " + run.message());
        return notes;
    }

    private static List<Mark> marks(Annotations annotations) {
        var marks = new ArrayList<Mark>();
        for (var entity : annotations.entities())
            for (var mention : entity.mentions())
                marks.add(mark(mention.span(), Style.ofEntity(entity.type().name())));
        for (var date : annotations.dates()) marks.add(mark(date.span(), Style.DATE));
        for (var region : annotations.article().regions())
            if (isAside(region.type())) marks.add(mark(region.span(), Style.FAINT));
        return marks;
    }

    private static List<Mark> marks(StoredItem.Content content) {
        var marks = new ArrayList<Mark>();
        for (var entity : content.entities())
            for (var mention : entity.mentions())
                marks.add(new Mark(mention.begin(), mention.end(), Style.ofEntity(entity.type())));
        for (var date : content.dates()) marks.add(new Mark(date.begin(), date.end(), Style.DATE));
        return marks;
    }

    private static Mark mark(Span span, Style style) {
        return new Mark(span.begin(), span.end(), style);
    }

    private static boolean isAside(Region.Type type) {
        return switch (type) {
            case BYLINE, SECTION_LABEL, BOILERPLATE -> true;
            case HEADLINE, DATELINE -> false;
        };
    }

    private static String kind(String type, @Nullable String subtype) {
        return subtype == null ? lower(type) : subtype;
    }

    private static String withMod(String value, @Nullable String mod) {
        return mod == null ? value : value + " " + mod;
    }

    private static List<String> because(List<String> evidence, String rule) {
        return evidence.isEmpty() ? List.of(rule) : evidence;
    }
}
