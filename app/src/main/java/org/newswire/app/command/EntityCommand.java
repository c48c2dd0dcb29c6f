package org.newswire.app.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.ExitCode;
import org.newswire.app.UserException;
import org.newswire.app.view.EntityText;
import org.newswire.app.view.Json;
import org.newswire.sink.store.EntityCandidate;
import org.newswire.sink.store.EntityQuery;
import org.newswire.sink.store.EntityResult;
import org.newswire.sink.store.ItemStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the stored stories say of a person, an organisation, a place or another thing. */
@Command(
        name = "entity",
        mixinStandardHelpOptions = true,
        header = "Show what stored stories say of a person, organisation or place.",
        description = {
            "Shows the names that stories use for an entity, what they say that a person is, who and what is named with"
                    + " it, how many stories name it over time, and the newest of them. Canceled items and versions that"
                    + " were replaced do not count.",
            "Exit code 1 when no story names it, or when several entities bear the name; those are listed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire entity \"Juris Kalvenieks\"",
            "  newswire entity country/LV --since 2026-11-01",
            "  newswire entity \"Norges Bank\" --format json | jq .company"
        })
public final class EntityCommand implements Callable<Integer> {

    private static final int MOST_STORIES = 1000;

    @Parameters(
            paramLabel = "NAME|ID",
            description = "Any name that a story uses for it, or its id, person/juris-kalvenieks.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String nameOrId;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = SearchCommand.Begin.class,
            description = "First day of the stories, UTC: 2026-11-10.")
    private @Nullable Instant since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = SearchCommand.End.class,
            description = "Last day of the stories, UTC, included.")
    private @Nullable Instant until;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most stories to show; default: 10.")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default) or json: one object.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Form form;

    /** How it is printed. */
    private enum Form {
        TEXT,
        JSON
    }

    /** Who bears an ambiguous name, as JSON. */
    private record Candidates(List<EntityCandidate> candidates) {}

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var query = new EntityQuery(nameOrId, since, until, Math.max(1, Math.min(limit, MOST_STORIES)));
        try (var store = new LocalPipeline(config, data).openStore()) {
            return print(new ItemStore(store.settings()).entity(query));
        }
    }

    private int print(EntityResult result) {
        var out = spec.commandLine().getOut();
        var text = new EntityText(out, Terminal.isAnsi(), Terminal.width());
        if (result instanceof EntityResult.Found found) {
            if (form == Form.JSON) out.println(Json.of(found.profile()));
            else text.print(found.profile());
            out.flush();
            return found.profile().stories().isEmpty() ? ExitCode.FAILED : 0;
        }
        if (result instanceof EntityResult.Ambiguous ambiguous) {
            if (form == Form.JSON) out.println(Json.of(new Candidates(ambiguous.candidates())));
            else text.print(ambiguous.candidates());
            out.flush();
            throw new UserException("several bear the name " + nameOrId + "; choose one by its id: newswire entity "
                    + ambiguous.candidates().get(0).id());
        }
        throw new UserException(
                "no story names " + nameOrId + "; give a whole word of a name as stories write it, or find"
                        + " stories with: newswire search WORDS");
    }
}
