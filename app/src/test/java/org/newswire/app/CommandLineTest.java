package org.newswire.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.runtime.config.Setting;
import picocli.CommandLine;

/** What a person sees who types something: help, suggestions, and one line for what they can put right. */
class CommandLineTest {

    // Of a shell line: words, and words in quotes.
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @TempDir
    Path temp;

    @ParameterizedTest
    @MethodSource("commands")
    void helpDescribesTheCommandAndItsOptions(String name) {
        var run = Run.of((name + " --help").strip().split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().limit(2))
                .as("a line that sums it up, then the usage")
                .anyMatch(line -> line.startsWith("Usage: " + ("newswire " + name).strip()));
        var spec = command(name).getCommandSpec();
        assertThat(String.join("", spec.usageMessage().description())).isNotBlank();
        assertThat(spec.options())
                .filteredOn(option -> !option.hidden())
                .allSatisfy(option -> assertThat(option.description())
                        .as(option.longestName())
                        .isNotEmpty());
        assertThat(spec.positionalParameters())
                .allSatisfy(parameter -> assertThat(parameter.description())
                        .as(parameter.paramLabel())
                        .isNotEmpty());
    }

    @Test
    void everyCommandHasAnExample() {
        var commands = Newswire.commandLine().getSubcommands().keySet();

        assertThat(commands)
                .allSatisfy(name ->
                        assertThat(Run.of(name, "--help").out()).containsPattern("(?m)^  .*newswire " + name + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesInHelpAreValid(String example) {
        assertThatCode(() -> Newswire.commandLine().parseArgs(arguments(example)))
                .doesNotThrowAnyException();
    }

    @Test
    void versionIsPrinted() {
        var run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("newswire ");
    }

    @Test
    void noCommandIsOneLine() {
        var run = Run.of();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("newswire run", "newswire --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "schemas", "desks"})
    void noSubcommandIsOneLineThatNamesThem(String command) {
        var run = Run.of(command);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).singleElement().asString().contains(command + " check");
    }

    @Test
    void unknownCommandNamesTheNearest() {
        var run = Run.of("serach", "storm");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("serach").contains("newswire search").doesNotContain("Usage:");
    }

    @Test
    void unknownOptionNamesTheNearest() {
        var run = Run.of("run", "--onec", "folder");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--onec").contains("--once").doesNotContain("Usage:");
    }

    @Test
    void missingArgumentIsNamed() {
        var run = Run.of("annotate");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).singleElement().asString().contains("FILE", "newswire annotate --help");
    }

    @Test
    void badDateSaysWhatIsExpected() {
        var run = Run.of("search", "--from", "yesterday");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).singleElement().asString().contains("yesterday", "2026-11-10");
    }

    @Test
    void configShowsEverySettingAndWhereItCameFrom() throws IOException {
        var file = Files.writeString(temp.resolve("site.properties"), "enrich.threads = 3\nsink.batch.linger = 1 s\n");

        var run = Run.of("config", "--config", file.toString(), "-D", "enrich.threads=7");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.split(" ")[0]))
                .containsAll(AppSettings.all().stream().map(Setting::name).toList());
        assertThat(row(run, "enrich.threads")).containsSubsequence("7", "command line");
        assertThat(row(run, "sink.batch.linger")).containsSubsequence("1 s", file.toString());
        assertThat(row(run, "ingest.receipts")).containsSubsequence("200000", "default");
    }

    @Test
    void configSaysWhatSettingsMean() {
        var run = Run.of("config", "--doc");

        assertThat(AppSettings.all())
                .allSatisfy(setting -> assertThat(row(run, setting.name())).endsWith(setting.doc()));
    }

    @Test
    void configNeverShowsSecrets() {
        var run = Run.of(
                "config",
                "-D",
                "store.password=geheim",
                "-D",
                "kafka.ssl.keystore.password=geheim",
                "-D",
                "registry.basic.auth.user.info=desk:geheim",
                "-D",
                "schema.registry.url=http://desk:geheim@registry:8081");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("****").doesNotContain("geheim");
    }

    @Test
    void unknownSettingNamesTheNearest() {
        var run = Run.of("config", "-D", "enrich.thread=4");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("enrich.thread").contains("did you mean enrich.threads?");
    }

    @Test
    void allProblemsOfTheSettingsAreListedAtOnce() throws IOException {
        var file = Files.writeString(temp.resolve("site.properties"), "ingest.folders = /srv\nhealth.port = any\n");

        var run = Run.of(
                "config",
                "-c",
                file.toString(),
                "-D",
                "sink.batch.linger=soon",
                "-D",
                "store.url=postgresql://localhost");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("ingest.folder?")
                .contains("health.port is \"any\"")
                .contains("sink.batch.linger is \"soon\"")
                .contains("store.url is \"postgresql://localhost\"")
                .doesNotContain("\tat ");
    }

    @Test
    void settingsFileThatIsMissingIsNamed() {
        refused(Run.of("config", "--config", temp.resolve("no.properties").toString()), "no.properties");
    }

    @Test
    void annotateOfAMissingFileSaysSo() {
        refused(Run.of("annotate", temp.resolve("no.txt").toString()), "no.txt");
    }

    @Test
    void annotateOfAFolderSaysSo() {
        refused(Run.of("annotate", temp.toString()), "is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search storm", "show BP-1"})
    void questionsWithoutDataNameTheWayOut(String question) {
        var arguments = new ArrayList<>(List.of(question.split(" ")));
        arguments.addAll(List.of("--data", temp.resolve("none").toString()));

        refused(Run.of(arguments.toArray(String[]::new)), "newswire run", "--data", "store.url");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "dead-letters"})
    void commandsAboutTheClusterWithoutOneNameTheWayOut(String command) {
        refused(Run.of(command, "--data", temp.resolve("none").toString()), "newswire run", "kafka.bootstrap.servers");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void runOfAMissingFolderSaysSoBeforeAnythingStarts() {
        var data = temp.resolve("data");

        refused(
                Run.of(
                        "run",
                        "--data",
                        data.toString(),
                        "--once",
                        temp.resolve("no").toString()),
                "is not a folder");
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka.bootstrap.servers=broker:9092", "schema.registry.url=http://registry:8081"})
    void runRefusesAClusterOfYourOwn(String setting) {
        var data = temp.resolve("data");

        refused(
                Run.of("run", "--data", data.toString(), "-D", setting),
                setting.substring(0, setting.indexOf('=')),
                "newswire ingest");
        assertThat(data).doesNotExist();
    }

    @Test
    void completionIsABashScript() {
        var run = Run.of("generate-completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("complete -F", "--once", "dead-letters");
    }

    private static void refused(Run run, String... said) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("newswire: ")
                .contains(said);
    }

    private static String row(Run run, String setting) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(setting + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(setting + " is not in\n" + run.out()));
    }

    private static Stream<String> commands() {
        return Stream.concat(Stream.of(""), names("", Newswire.commandLine()));
    }

    private static Stream<String> names(String before, CommandLine command) {
        return command.getSubcommands().entrySet().stream().flatMap(sub -> {
            var name = (before + " " + sub.getKey()).strip();
            return Stream.concat(Stream.of(name), names(name, sub.getValue()));
        });
    }

    private static CommandLine command(String name) {
        var command = Newswire.commandLine();
        for (var part : name.split(" ")) {
            if (!part.isEmpty()) command = command.getSubcommands().get(part);
        }
        return command;
    }

    private static Stream<String> examples() {
        return commands()
                .flatMap(name -> Arrays.stream(
                        command(name).getCommandSpec().usageMessage().footer()))
                .flatMap(String::lines)
                .filter(line -> line.contains("newswire "));
    }

    // What the shell would hand over: from the command's name to a pipe, a redirection or the remark behind it.
    private static String[] arguments(String example) {
        var command = example.substring(example.indexOf("newswire ") + "newswire ".length())
                .split(" [|<>] |\\) | {3,}")[0];
        return ARGUMENT.matcher(command)
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow())
                .toArray(String[]::new);
    }
}
