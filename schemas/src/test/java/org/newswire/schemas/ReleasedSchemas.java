package org.newswire.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.avro.Schema;

/**
 * The versions of one record that are or will be in a registry: {@code src/main/released/<record>/v<n>.avsc}, numbered
 * from 1. A version that a release of Newswire has shipped is listed in {@code frozen.properties} with the SHA-256 of
 * its file and never changes again; the newest one may change until then.
 */
final class ReleasedSchemas {

    static final Path FOLDER = Path.of("src/main/released");
    private static final Pattern FILE = Pattern.compile("v([1-9]\\d*)\\.avsc");

    private final String record;

    ReleasedSchemas(String record) {
        this.record = record;
    }

    /** Version numbers, in order. */
    List<Integer> versions() throws IOException {
        var folder = FOLDER.resolve(record);
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> versionOf(file.getFileName().toString()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    Path file(int version) {
        return FOLDER.resolve(record).resolve("v" + version + ".avsc");
    }

    String text(int version) throws IOException {
        return Files.readString(file(version)).replace("\r\n", "\n");
    }

    Schema schema(int version) throws IOException {
        return new Schema.Parser().parse(text(version));
    }

    boolean isFrozen(int version) throws IOException {
        return frozen().containsKey(record + ".v" + version);
    }

    /** Makes the current schema the newest version: in place while that one is not frozen, else as the next. */
    void update(String current) throws IOException {
        var newest = versions().size();
        var version = newest > 0 && !isFrozen(newest) ? newest : newest + 1;
        Files.createDirectories(file(version).getParent());
        Files.writeString(file(version), current);
    }

    /** Frozen files: {@code <record>.v<n>} to the SHA-256 of the file, lower-case hex. */
    static Properties frozen() throws IOException {
        var frozen = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve("frozen.properties"))) {
            frozen.load(reader);
        }
        return frozen;
    }

    private static int versionOf(String name) {
        var match = FILE.matcher(name);
        if (!match.matches()) throw new IllegalStateException(name + " is not named v<n>.avsc");
        return Integer.parseInt(match.group(1));
    }
}
