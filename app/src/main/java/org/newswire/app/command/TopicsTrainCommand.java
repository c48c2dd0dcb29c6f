package org.newswire.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newswire.app.UserException;
import org.newswire.app.evaluate.TopicArchive;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.NamesThenTopics;
import org.newswire.enrich.topic.TopicAnnotator;
import org.newswire.enrich.topic.archive.ModelFile;
import org.newswire.enrich.topic.archive.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains topics on a site's own archive. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        header = "Learn Media Topics from your own archive.",
        description = {
            "Learns Media Topics from an archive whose stories editors have labelled, and writes a model for the setting"
                    + " enrich.topics.model. A model adds to the rules: for the topics of the archive it weighs its words"
                    + " against what the rules say.",
            "FILE has one JSON object a line: {\"doc\", \"title\", \"text\", \"expected\": [\"medtop:04000000\", …]}."
                    + " A topic needs 10 stories; broader topics need not be listed.",
            "Prints what stories that were held out say of it: how many have a first topic that is one of their labels,"
                    + " with the model and by the rules alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire topics train --from archive.jsonl --model topics-model",
            "  newswire evaluate topics other.jsonl --model topics-model",
            "  newswire run --once samples/wire -D enrich.topics.model=topics-model"
        })
public final class TopicsTrainCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "Labelled stories, one a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path archive;

    @Option(names = "--model", paramLabel = "DIR", required = true, description = "Folder that the model goes to.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var topics = MediaTopics.load();
        var stories = TopicArchive.read(archive);
        var training = new Training(stories, new NamesThenTopics(EntityAnnotator.load(), new TopicAnnotator()), topics);
        Training.Result result;
        try {
            result = training.train();
        } catch (IllegalArgumentException e) {
            throw new UserException(archive + ": " + e.getMessage());
        }
        ModelFile.write(result.model(), folder);
        var out = spec.commandLine().getOut();
        out.println(stories.size() + " stories, " + training.learnt().size() + " topics learnt"
                + rare(training.tooRare(), topics));
        out.println("held-out stories whose first topic is right: " + percent(result.firstRight())
                + " (by rules alone: " + percent(result.firstRightByRules()) + ")");
        out.println("model " + result.model().version() + " is in " + folder + "; use it with -D enrich.topics.model="
                + folder);
        out.flush();
        return 0;
    }

    private static String rare(Map<String, Integer> tooRare, MediaTopics topics) {
        if (tooRare.isEmpty()) return "";
        return tooRare.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> topics.name(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(
                        ", ", "; left to the rules, for too few stories with or without them: ", ""));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
