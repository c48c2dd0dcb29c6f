package org.newswire.sink.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.Entity;
import org.newswire.avro.Mention;

/** Rows of what was found in versions: entities and their mentions, dates, topics, and the annotators that ran. */
final class AnnotationRows {

    // What a timestamp column takes: 4713 BC to 294276 AD.
    private static final int FIRST_YEAR = -4712;
    private static final int LAST_YEAR = 294_275;

    private AnnotationRows() {}

    static void insert(Connection connection, List<NumberedVersion> versions) throws SQLException {
        insertEntities(connection, versions);
        insertMentions(connection, versions);
        insertDates(connection, versions);
        insertTopics(connection, versions);
        insertAnnotators(connection, versions);
    }

    private static void insertEntities(Connection connection, List<NumberedVersion> versions) throws SQLException {
        try (var rows = new RowBatch(
                connection,
                "entities",
                "version_id",
                "position",
                "entity_id",
                "type",
                "subtype",
                "name",
                "other_names",
                "mention_count",
                "salience",
                "roles",
                "name_keys")) {
            for (var version : versions) {
                var position = 0;
                for (var entity : version.item().getEntities())
                    rows.number(version.versionId())
                            .number(position++)
                            .text(entity.getId())
                            .text(entity.getType().name())
                            .text(entity.getSubtype())
                            .text(entity.getName())
                            .text(otherNames(entity))
                            .number(entity.getMentions().size())
                            .optionalNumber(entity.getSalience())
                            .texts(entity.getRoles())
                            .text(nameKeys(entity))
                            .endRow();
            }
            rows.send();
        }
    }

    private static void insertMentions(Connection connection, List<NumberedVersion> versions) throws SQLException {
        try (var rows = new RowBatch(
                connection,
                "mentions",
                "version_id",
                "entity_position",
                "position",
                "span_begin",
                "span_end",
                "text",
                "confidence")) {
            for (var version : versions) {
                var entityPosition = 0;
                for (var entity : version.item().getEntities()) {
                    var position = 0;
                    for (var mention : entity.getMentions())
                        rows.number(version.versionId())
                                .number(entityPosition)
                                .number(position++)
                                .number(mention.getBegin())
                                .number(mention.getEnd())
                                .text(mention.getText())
                                .optionalNumber(mention.getConfidence())
                                .endRow();
                    entityPosition++;
                }
            }
            rows.send();
        }
    }

    private static void insertDates(Connection connection, List<NumberedVersion> versions) throws SQLException {
        try (var rows = new RowBatch(
                connection,
                "dates",
                "version_id",
                "position",
                "span_begin",
                "span_end",
                "text",
                "type",
                "value",
                "mod",
                "quant",
                "freq",
                "begin_point",
                "end_point",
                "earliest",
                "latest",
                "zone",
                "anchor",
                "rule")) {
            for (var version : versions) {
                var position = 0;
                for (var date : version.item().getDates())
                    rows.number(version.versionId())
                            .number(position++)
                            .number(date.getBegin())
                            .number(date.getEnd())
                            .text(date.getText())
                            .text(date.getType().name())
                            .text(date.getValue())
                            .text(date.getMod())
                            .text(date.getQuant())
                            .text(date.getFreq())
                            .text(date.getBeginPoint())
                            .text(date.getEndPoint())
                            .localTime(localTime(date.getEarliest()))
                            .localTime(localTime(date.getLatest()))
                            .text(date.getZone())
                            .text(date.getAnchor())
                            .text(date.getRule())
                            .endRow();
            }
            rows.send();
        }
    }

    private static void insertTopics(Connection connection, List<NumberedVersion> versions) throws SQLException {
        try (var rows = new RowBatch(
                connection,
                "topics",
                "version_id",
                "position",
                "qcode",
                "name",
                "confidence",
                "evidence",
                "rule",
                "rule_version")) {
            for (var version : versions) {
                var position = 0;
                for (var topic : version.item().getTopics())
                    rows.number(version.versionId())
                            .number(position++)
                            .text(topic.getQcode())
                            .text(topic.getName())
                            .optionalNumber(topic.getConfidence())
                            .json(Json.evidence(topic.getEvidence()))
                            .text(topic.getRule())
                            .text(topic.getRuleVersion())
                            .endRow();
            }
            rows.send();
        }
    }

    private static void insertAnnotators(Connection connection, List<NumberedVersion> versions) throws SQLException {
        try (var rows = new RowBatch(
                connection, "annotators", "version_id", "position", "name", "annotator_version", "status", "message")) {
            for (var version : versions) {
                var position = 0;
                for (var run : version.item().getAnnotators())
                    rows.number(version.versionId())
                            .number(position++)
                            .text(run.getName())
                            .text(run.getVersion())
                            .text(run.getStatus().name())
                            .text(run.getMessage())
                            .endRow();
            }
            rows.send();
        }
    }

    private static String otherNames(Entity entity) {
        return entity.getMentions().stream()
                .map(Mention::getText)
                .filter(text -> !text.equals(entity.getName()))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** As {@link EntityNames} looks for them. */
    private static String nameKeys(Entity entity) {
        var names = entity.getMentions().stream().map(Mention::getText);
        return Stream.concat(Stream.of(entity.getName()), names)
                .map(NameKey::of)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    // A time that the column cannot hold is left out; the TIMEX3 value beside it says what was meant.
    private static @Nullable LocalDateTime localTime(@Nullable String iso) {
        if (iso == null) return null;
        try {
            var time = LocalDateTime.parse(iso);
            return time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR ? null : time;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
