package org.newswire.enrich.entity.crf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Compiles CoreNLP's serialized models into the form that {@link ModelReader} reads. Part of the build, not of what is
 * shipped: it is the only code that needs CoreNLP.
 *
 * <p>The same models give the same bytes. Nothing is done when the file is there already and names the same sources.
 */
public final class CompileModels {

    private CompileModels() {}

    /** @param args the file to write, then serialized models, the names of which end in {@code .crf.ser.gz} */
    public static void main(String... args) throws IOException {
        Path compiled = Path.of(args[0]);
        List<Path> models = new ArrayList<>();
        for (int at = 1; at < args.length; at++) models.add(Path.of(args[at]));
        String sources = fingerprint(models);
        if (ModelWriter.isOf(sources, compiled)) return;

        List<CoreNlpModel> read = models.stream().map(CoreNlpModel::read).toList();
        Files.createDirectories(compiled.toAbsolutePath().getParent());
        Path unfinished = compiled.resolveSibling(compiled.getFileName() + ".part");
        try (ModelWriter writer = new ModelWriter(unfinished)) {
            writer.write(sources, read);
        }
        Files.move(unfinished, compiled, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fingerprint(List<Path> models) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path model : models) {
                digest.update(CoreNlpModel.name(model).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(model));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("entity models are not where the build unpacks them", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
