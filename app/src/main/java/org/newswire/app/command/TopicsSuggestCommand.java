package org.newswire.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newswire.app.UserException;
import org.newswire.app.evaluate.TopicArchive;
import org.newswire.app.view.Table;
import org.newswire.enrich.entity.EntityAnnotator;
import org.newswire.enrich.topic.MediaTopics;
import org.newswire.enrich.topic.NamesThenTopics;
import org.newswire.enrich.topic.TopicAnnotator;
import org.newswire.enrich.topic.archive.PhraseSuggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists phrases of an archive that would improve the topic rules. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        header = "List phrases that would most improve the topic rules.",
        description = {
            "Tags the stories of a labelled archive by the rules and lists the phrases that would put most of them"
                    + " right: strong or likely evidence for stories that are missed, evidence against for stories that"
                    + " are tagged wrongly. Each phrase counts the stories that those above it leave.",
            "FILE is as for topics train. RIGHT and WRONG count the stories with the phrase that it speaks rightly and"
                    + " wrongly of. What to take is an editor's choice: docs/topics.md says how to add it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newswire topics suggest --from archive.jsonl",
            "  newswire topics suggest --from archive.jsonl --topic medtop:20000379 --most 20"
        })
public final class TopicsSuggestCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "Labelled stories, one a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path archive;

    @Option(names = "--topic", paramLabel = "QCODE", description = "One topic; default: all of the archive.")
    private @Nullable String topic;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "5",
            description = "Phrases for each topic, and as many against it; default: ${DEFAULT-VALUE}.")
    private int most;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (most < 1) throw new ParameterException(spec.commandLine(), "--most is " + most + "; ask for at least one");
        var topics = MediaTopics.load();
        var suggestions = new PhraseSuggestions(
                TopicArchive.read(archive), new NamesThenTopics(EntityAnnotator.load(), new TopicAnnotator()), topics);
        var qcodes = new TreeSet<>(suggestions.qcodes());
        if (topic != null && !qcodes.contains(topic))
            throw new UserException(archive + " has no story with topic " + topic + "; it has "
                    + String.join(", ", qcodes.stream().limit(20).toList()));
        var found = (topic == null ? qcodes : List.of(topic))
                .stream().flatMap(qcode -> suggestions.of(qcode, most).stream()).toList();
        print(found, topics, spec.commandLine().getOut());
        return 0;
    }

    private static void print(List<PhraseSuggestions.Suggestion> found, MediaTopics topics, PrintWriter out) {
        if (found.isEmpty()) {
            out.println("no phrase would put three stories right");
        } else {
            var table = new Table("TOPIC", "NAME", "AS", "PHRASE", "PUTS RIGHT", "RIGHT", "WRONG");
            for (var one : found)
                table.row(
                        one.qcode(),
                        topics.name(one.qcode()),
                        one.kind().name().toLowerCase(Locale.ROOT),
                        one.phrase(),
                        Integer.toString(one.gained()),
                        Integer.toString(one.right()),
                        Integer.toString(one.wrong()));
            table.print(out);
        }
        out.flush();
    }
}
