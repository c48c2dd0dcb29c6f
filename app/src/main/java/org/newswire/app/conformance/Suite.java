package org.newswire.app.conformance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newswire.ingest.UnitReader;
import org.newswire.ingest.UnitReader.Reading;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Format;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;
import org.newswire.ingest.format.WireItem;

/**
 * A folder of files to be read: every regular file below it that is not hidden. A file {@code x.json} beside {@code
 * x.xml} holds the values expected of that one and is not read itself. Files are read one after the other; of each only
 * counts are kept, and the text of a story that is there several times.
 */
public final class Suite {

    private static final int MAX_UNIT_BYTES = 64 * 1024 * 1024;

    private final Path folder;
    private final UnitReader reader = new UnitReader(Formats.all(), MAX_UNIT_BYTES, null);
    private final Map<String, FormatScore> formats = new TreeMap<>();
    private final Map<String, FormatScore> meantToFail = new TreeMap<>();
    private final AgreementCount expected = new AgreementCount();

    public Suite(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads every file.
     *
     * @throws IOException when the folder or a file cannot be read
     */
    public Scoreboard run() throws IOException, InterruptedException {
        var inputs = inputs();
        var twins = new Twins(inputs);
        for (var file : inputs) {
            var result = read(file);
            var scores = file.isMeantToFail() ? meantToFail : formats;
            scores.merge(result.format(), FormatScore.none(result.format()).plus(result), FormatScore::plus);
            var beside = ExpectedItems.beside(file.path());
            if (beside.isPresent()) beside.get().compare(result, expected);
            twins.add(result);
        }
        return new Scoreboard(
                List.copyOf(formats.values()), List.copyOf(meantToFail.values()), expected.count(), twins.compare());
    }

    private List<SuiteFile> inputs() throws IOException {
        var paths = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return isHidden(dir) && !dir.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && !ExpectedItems.isExpectedFile(file))
                    paths.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return paths.stream()
                .sorted()
                .map(path -> new SuiteFile(path, slashed(folder.relativize(path))))
                .toList();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private FileResult read(SuiteFile file) throws IOException, InterruptedException {
        var collector = new Collector();
        try {
            reader.read(file, collector);
        } catch (RuntimeException | StackOverflowError defect) {
            collector.rejections.add(new Rejection(FailureCode.FORMAT_FAILED, defect.toString(), null));
        }
        return new FileResult(file, collector.format, collector.items, collector.rejections);
    }

    private static final class Collector implements UnitReader.Taker {

        private String format = FileResult.UNRECOGNISED;
        private final List<Optional<WireItem>> items = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();

        @Override
        public void begins(Optional<Format> recognised) {
            format = recognised.map(Format::name).orElse(FileResult.UNRECOGNISED);
        }

        @Override
        public boolean wants(Unit unit) {
            return true;
        }

        @Override
        public void take(Reading reading) {
            var read = reading.result().items();
            read.forEach(item -> items.add(Optional.of(item)));
            if (read.isEmpty()) items.add(Optional.empty());
            rejections.addAll(reading.result().rejections());
        }
    }
}
