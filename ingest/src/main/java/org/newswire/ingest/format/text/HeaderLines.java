package org.newswire.ingest.format.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.Link;
import org.newswire.ingest.format.Position;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.Subject;
import org.newswire.ingest.format.WireItem;
import org.newswire.ingest.format.copy.EmbargoLine;
import org.newswire.ingest.format.copy.Known;

/**
 * The header lines in front of a story, {@code Name: value} as in a letter, and what follows them. There are header
 * lines when the first line that is not blank is one with a known name; they end at the first blank line or the first
 * line of another form. One line alone does not count if it may well be a headline. An indented line goes on with the value above it. Names are read in any case, with or without
 * spaces and hyphens.
 *
 * @param values what the lines say, by field
 * @param rest the text after them
 */
record HeaderLines(Map<Field, String> values, String rest) {

    /** Every header line that is read, under all the names it goes by. */
    enum Field {
        GUID("guid id itemid"),
        VERSION("version"),
        DATE("date versioncreated filed sent"),
        FIRST_CREATED("firstcreated created"),
        STATUS("status pubstatus"),
        EMBARGOED("embargoed embargo embargoeduntil"),
        URGENCY("urgency priority"),
        LANGUAGE("language lang"),
        HEADLINE("headline title head"),
        SLUG("slug slugline"),
        BYLINE("byline by author"),
        DATELINE("dateline"),
        CREDIT("credit creditline"),
        PROVIDER("provider agency source"),
        LOCATED("located place location"),
        SUBJECTS("subject subjects topics"),
        GENRES("genre genres"),
        KEYWORDS("keywords keyword tags"),
        ED_NOTE("ednote editorsnote note"),
        USAGE("usage usageterms"),
        COPYRIGHT("copyright"),
        LINK("link url"),
        FROM("from sender"),
        MESSAGE_ID("messageid"),
        OF_MAIL(
                "to cc bcc replyto received returnpath deliveredto mimeversion contenttype contenttransferencoding xmailer xpriority");

        private static final Map<String, Field> BY_NAME = byName();

        private final String names;

        Field(String names) {
            this.names = names;
        }

        static Optional<Field> named(String name) {
            return Optional.ofNullable(BY_NAME.get(Clean.lower(name).replaceAll("[ _'’-]", "")));
        }

        private static Map<String, Field> byName() {
            var fields = new HashMap<String, Field>();
            for (var field : values()) for (var name : field.names.split(" ", -1)) fields.put(name, field);
            return fields;
        }
    }

    private static final Pattern LINE = Pattern.compile("^(?<name>[A-Za-z][A-Za-z '’_-]{0,20}):(?:\\s+(?<value>.*))?$");
    // "Source: Minister to resign" alone is a headline; two such lines are a header.
    private static final Set<Field> ALSO_HEADLINES = EnumSet.of(
            Field.FROM,
            Field.OF_MAIL,
            Field.BYLINE,
            Field.PROVIDER,
            Field.LOCATED,
            Field.SUBJECTS,
            Field.ED_NOTE,
            Field.COPYRIGHT,
            Field.LINK);
    private static final Pattern MANY = Pattern.compile("[;,]");

    /** Reads the header lines of a text whose lines end with LF. */
    static HeaderLines read(String text, Problems problems) {
        var values = new EnumMap<Field, String>(Field.class);
        var begin = skipBlankLines(text);
        var line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        Field last = null;
        while (begin < text.length()) {
            var end = text.indexOf('\n', begin);
            if (end < 0) end = text.length();
            var content = text.substring(begin, end);
            var match = LINE.matcher(content.strip());
            if (last != null && startsWithSpace(content) && !content.isBlank()) {
                values.merge(last, content.strip(), (value, more) -> value + "\n" + more);
            } else if (match.matches()) {
                var field = Field.named(match.group("name"));
                if (values.isEmpty() && (field.isEmpty() || isEmbargoLine(field.get(), content))) break;
                if (field.isEmpty()) {
                    problems.add("unknown header line " + match.group("name") + ", ignored", new Position(line, 1));
                } else {
                    last = field.get();
                    var value = match.group("value");
                    if (values.putIfAbsent(last, value == null ? "" : value) != null)
                        problems.add("second header line " + match.group("name") + ", ignored", new Position(line, 1));
                }
            } else {
                break;
            }
            begin = Math.min(end + 1, text.length());
            line++;
        }
        if (values.size() == 1
                && ALSO_HEADLINES.contains(values.keySet().iterator().next())) return new HeaderLines(Map.of(), text);
        return new HeaderLines(values, text.substring(begin));
    }

    /** A value that is there and not blank. */
    Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
    }

    /** Whether these are the header lines of a mail, whose subject is its headline. */
    private boolean isMail() {
        return values.containsKey(Field.FROM) || values.containsKey(Field.MESSAGE_ID);
    }

    /** What the lines say that would else be looked for in the copy below them. */
    Known known() {
        return new Known(
                value(Field.HEADLINE)
                        .or(() -> isMail() ? value(Field.SUBJECTS) : Optional.empty())
                        .orElse(null),
                value(Field.SLUG).orElse(null),
                value(Field.BYLINE).orElse(null),
                value(Field.ED_NOTE).orElse(null),
                value(Field.EMBARGOED).orElse(null));
    }

    /** Puts what the lines say into the item, but for the embargo, which may need the filing time to be understood. */
    void fill(WireItem.Builder item) {
        value(Field.GUID).ifPresent(item::guid);
        value(Field.VERSION).ifPresent(item::version);
        value(Field.DATE).ifPresent(item::versionCreated);
        value(Field.FIRST_CREATED).ifPresent(item::firstCreated);
        value(Field.STATUS).ifPresent(item::pubStatus);
        value(Field.URGENCY).ifPresent(item::urgency);
        value(Field.LANGUAGE).ifPresent(item::language);
        value(Field.HEADLINE).ifPresent(item::headline);
        value(Field.SLUG).ifPresent(item::slugline);
        value(Field.BYLINE).ifPresent(item::byline);
        value(Field.DATELINE).ifPresent(item::dateline);
        value(Field.CREDIT).ifPresent(item::creditline);
        value(Field.PROVIDER).ifPresent(item::provider);
        value(Field.LOCATED).ifPresent(item::located);
        value(Field.ED_NOTE).ifPresent(item::edNote);
        value(Field.USAGE).ifPresent(item::usageTerms);
        value(Field.COPYRIGHT).ifPresent(item::copyright);
        value(Field.LINK).ifPresent(href -> item.link(new Link(null, Clean.line(href), null)));
        value(Field.KEYWORDS).stream().flatMap(MANY::splitAsStream).forEach(item::keyword);
        value(Field.GENRES).stream().flatMap(MANY::splitAsStream).forEach(item::genre);
        value(Field.MESSAGE_ID).filter(id -> value(Field.GUID).isEmpty()).ifPresent(item::guid);
        if (!isMail())
            value(Field.SUBJECTS).stream()
                    .flatMap(MANY::splitAsStream)
                    .flatMap(subject -> Subject.ofQcode(subject).stream())
                    .forEach(item::subject);
    }

    // "EMBARGOED: NOT FOR PUBLICATION BEFORE …" above a story looks like a header line but is copy.
    private static boolean isEmbargoLine(Field field, String line) {
        return field == Field.EMBARGOED && EmbargoLine.matches(line) && !line.matches("\\S+\\s+\\d{4}-\\d\\d-\\d\\d.*");
    }

    private static int skipBlankLines(String text) {
        var begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) begin++;
        return begin;
    }

    private static boolean startsWithSpace(String line) {
        return !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
    }
}
