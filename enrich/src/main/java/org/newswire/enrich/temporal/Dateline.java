package org.newswire.enrich.temporal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.temporal.grammar.Kind;
import org.newswire.enrich.temporal.grammar.Match;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;

/** When and where a story was written, by its dateline and its creation time. */
final class Dateline {

    private Dateline() {}

    /** The day of the dateline, with the year that puts it nearest to the creation time; without one, the creation time. */
    static Written read(Article article, Interpretations interpretations, List<DateAnnotator.Reading> readings) {
        Span dateline = article.region(Region.Type.DATELINE).map(Region::span).orElse(null);
        ZoneId zone = dateline == null ? null : Zones.ofDateline(dateline.of(article.text()));
        Written created = new Written(created(article.created(), zone), Anchor.Source.CREATION_TIME, zone);
        if (dateline == null) return created;
        for (DateAnnotator.Reading reading : readings) {
            if (!dateline.contains(reading.span())) continue;
            Scene scene = new Scene(interpretations, reading.chart(), created, false, new Timeline());
            for (Match match : reading.expressions()) {
                Optional<CalendarPoint> day = match.rule().kind() == Kind.DAY ? scene.point(match) : Optional.empty();
                if (day.isPresent()) return new Written(day.get(), Anchor.Source.DATELINE, zone);
            }
        }
        return created;
    }

    /** Midnight in UTC is how providers write a day without a time, so it is that day everywhere. */
    private static @Nullable CalendarPoint created(Instant created, @Nullable ZoneId zone) {
        try {
            OffsetDateTime utc = created.atOffset(ZoneOffset.UTC);
            boolean dayOnly = zone == null || utc.toLocalTime().equals(LocalTime.MIDNIGHT);
            var day = dayOnly ? utc.toLocalDate() : created.atZone(zone).toLocalDate();
            return day.getYear() >= 1 && CalendarPoint.within(day.getYear()) ? CalendarPoint.day(day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
