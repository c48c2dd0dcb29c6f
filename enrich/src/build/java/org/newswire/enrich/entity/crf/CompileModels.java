package org.newswire.enrich.entity.crf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles CoreNLP's serialized models into the form that {@link ModelReader} reads. Part of the build, not of what is
 * shipped: it is the only code that needs CoreNLP. The same models give the same bytes.
 */
public final class CompileModels {

    private CompileModels() {}

    /**
     * Writes one file of all models.
     *
     * @param args the file to write, then serialized models, the names of which end in {@code .crf.ser.gz}
     */
    public static void main(String... args) throws IOException {
        Path compiled = Path.of(args[0]);
        List<CoreNlpModel> models = new ArrayList<>();
        for (int at = 1; at < args.length; at++) models.add(CoreNlpModel.read(Path.of(args[at])));
        Files.createDirectories(compiled.toAbsolutePath().getParent());
        Path unfinished = compiled.resolveSibling(compiled.getFileName() + ".part");
        try (ModelWriter writer = new ModelWriter(unfinished)) {
            writer.write(models);
        }
        Files.move(unfinished, compiled, StandardCopyOption.REPLACE_EXISTING);
    }
}
