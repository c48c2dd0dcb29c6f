package org.newswire.app.command;

import java.util.concurrent.Callable;
import org.newswire.app.UserException;
import org.newswire.app.view.Json;
import org.newswire.app.view.NinjsJson;
import org.newswire.app.view.StoryText;
import org.newswire.sink.store.ItemStore;
import org.newswire.sink.store.ShowResult.Ambiguous;
import org.newswire.sink.store.ShowResult.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one stored item. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "Show one stored item and its history.",
        description = "Shows one stored item: its newest version, what was found in it, and its history.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire show BP-20261104-0007",
            "  newswire show \"northwire|NW-20261105-0002\" --json",
            "  newswire show BP-20261104-0007 --format ninjs"
        })
public final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GUID", description = "Guid or item id, feed|guid.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String guid;

    @Option(names = "--json", description = "Prints one JSON object; the same as --format json.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or ninjs: the newest version as ninjs 3.1 with what was found in it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Output output;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var store = new LocalPipeline(config, data).openStore()) {
            var result = new ItemStore(store.settings()).show(guid);
            if (result instanceof Found found) {
                show(found);
                return 0;
            }
            if (result instanceof Ambiguous ambiguous)
                throw new UserException("several feeds use the guid " + guid + "; choose one of\n  "
                        + String.join("\n  ", ambiguous.itemIds()));
            throw new UserException("no item " + guid + " is stored; find items with: newswire search WORDS");
        }
    }

    private void show(Found found) {
        var out = spec.commandLine().getOut();
        switch (json ? Output.JSON : output) {
            case JSON -> out.println(Json.of(found.item()));
            case NINJS -> out.println(NinjsJson.of(found.item()));
            case TEXT -> new StoryText(out, Terminal.isAnsi()).print(found.item());
        }
        out.flush();
    }
}
