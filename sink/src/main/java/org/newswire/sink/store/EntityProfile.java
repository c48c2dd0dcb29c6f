package org.newswire.sink.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about one entity. Names, roles and company are those of its newest {@value EntityReader#READ} stories.
 *
 * @param entity the entity, with the number of stories in the period asked for
 * @param alsoCounted ids of stories that give only a last name or an initial with it, which no other person fits
 * @param names names and forms that stories use, most used first, the spellings of one name together
 * @param roles what stories say that a person is, said by most first
 * @param company other entities of the same stories, in most of them first
 * @param days number of stories by day in UTC, in order, days without any left out
 * @param stories newest first
 */
public record EntityProfile(
        EntityCandidate entity,
        List<String> alsoCounted,
        List<Count> names,
        List<Count> roles,
        List<EntityCandidate> company,
        List<Day> days,
        List<StoryLine> stories) {

    public EntityProfile {
        alsoCounted = List.copyOf(alsoCounted);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        company = List.copyOf(company);
        days = List.copyOf(days);
        stories = List.copyOf(stories);
    }

    /** A wording, and how often it is used: a name by mentions, a role by stories. */
    public record Count(String text, long count) {}

    /** How many stories a day has. */
    public record Day(LocalDate day, long stories) {}

    /**
     * A story in its newest version.
     *
     * @param salience how much it is about the entity, 0 to 1
     */
    public record StoryLine(
            String itemId,
            Instant versionCreated,
            ItemStatus status,
            @Nullable Instant embargoed,
            @Nullable String headline,
            double salience) {}
}
