package org.newswire.ingest.source.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newswire.ingest.source.Settlement;

/**
 * Moves files that were dealt with out of the way: to {@code done/<path>} or {@code failed/<path>}, with what was
 * refused in {@code <path>.reason.txt} beside it. Never overwrites: when the name is taken, the file gets a number,
 * {@code story.1.txt}.
 */
final class Filing {

    private static final String REASON = ".reason.txt";
    private static final int MOST_NUMBERS = 1_000_000;

    private final DropFolder folder;

    Filing(DropFolder folder) {
        this.folder = folder;
    }

    /**
     * Moves a file and returns where it went. The reason is written first: a file in {@code failed} always has one. May
     * run more than once.
     */
    Path move(FileDelivery delivery, Settlement settlement) throws IOException {
        var shelf = settlement.isFailure() ? folder.failed() : folder.done();
        // A feed keeps its folder even when its files lie in the root.
        var relative = delivery.relative();
        var wanted = shelf.resolve(
                relative.getNameCount() > 1
                        ? relative
                        : Path.of(delivery.feed()).resolve(relative));
        Files.createDirectories(wanted.getParent());
        for (int number = 0; number < MOST_NUMBERS; number++) {
            var target = numbered(wanted, number);
            if (Files.exists(target) || Files.exists(reasonOf(target))) continue;
            try {
                if (!settlement.refusals().isEmpty() || settlement.isFailure())
                    writeReason(target, delivery, settlement);
                return Files.move(delivery.file(), target);
            } catch (FileAlreadyExistsException taken) {
                // Somebody else was faster with this number.
            }
        }
        throw new FileAlreadyExistsException(wanted.toString(), null, "so are " + MOST_NUMBERS + " numbered names");
    }

    private static void writeReason(Path target, FileDelivery delivery, Settlement settlement) throws IOException {
        var text = new StringBuilder();
        text.append(delivery.name()).append('\n');
        var used = settlement.accepted() + settlement.duplicate();
        if (used > 0) text.append(used).append(" accepted, ");
        text.append(settlement.rejected()).append(" rejected; originals are in the dead-letter topic\n\n");
        settlement.refusals().forEach(refusal -> text.append(refusal).append('\n'));
        if (settlement.rejected() > settlement.refusals().size())
            text.append("… and ")
                    .append(settlement.rejected() - settlement.refusals().size())
                    .append(" more\n");
        Files.writeString(reasonOf(target), text, UTF_8, CREATE_NEW);
    }

    private static Path reasonOf(Path file) {
        return file.resolveSibling(file.getFileName() + REASON);
    }

    private static Path numbered(Path file, int number) {
        if (number == 0) return file;
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot > 0 ? name.substring(0, dot) + "." + number + name.substring(dot) : name + "." + number);
    }
}
