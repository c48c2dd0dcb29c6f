package org.newswire.enrich.topic.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A {@link TopicModel} in a folder: the file {@value #NAME}, compressed. Numbers are big-endian, texts modified UTF-8 as
 * {@link DataOutputStream#writeUTF} writes them.
 */
public final class ModelFile {

    /** Name of the file in the folder of a model. */
    public static final String NAME = "topics.model";

    private static final int MAGIC = 0x4e57544d;
    private static final int FORMAT = 1;

    private ModelFile() {}

    /** Writes a model into a folder, which is made if need be; readers see the old model or the new, nothing between. */
    public static void write(TopicModel model, Path folder) throws IOException {
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, NAME, ".part");
        try {
            try (var out = new DataOutputStream(
                    new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(unfinished))))) {
                write(model, out);
            }
            Files.move(
                    unfinished,
                    folder.resolve(NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Reads the model of a folder.
     *
     * @throws IllegalArgumentException when there is none, or none that can be used; the message says what to do
     * @throws IOException when it cannot be read
     */
    public static TopicModel read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file))
            throw new IllegalArgumentException(
                    "no topic model in " + folder + "; make one with 'newswire topics train'");
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            return read(in, file);
        } catch (ZipException | EOFException e) {
            throw new IllegalArgumentException(
                    file + " is no whole topic model; train it again with 'newswire topics train'", e);
        }
    }

    private static void write(TopicModel model, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeUTF(model.version());
        out.writeDouble(model.leastOfFirst());
        var weighing = model.weighing();
        out.writeDouble(weighing.ofWords());
        out.writeDouble(weighing.ofRules());
        out.writeDouble(weighing.bias());
        writeTexts(weighing.ruled().stream().sorted().toList(), out);
        write(model.words(), out);
    }

    private static void write(WordModel model, DataOutputStream out) throws IOException {
        writeTexts(model.qcodes(), out);
        for (float bias : model.biases()) out.writeFloat(bias);
        var features = model.features();
        var names = features.names();
        out.writeInt(names.size());
        int[] begins = model.begins();
        int[] topics = model.topics();
        float[] weights = model.weights();
        for (int feature = 0; feature < names.size(); feature++) {
            out.writeUTF(names.get(feature));
            out.writeFloat(features.idf(feature));
            out.writeInt(begins[feature + 1] - begins[feature]);
            for (int at = begins[feature]; at < begins[feature + 1]; at++) {
                out.writeInt(topics[at]);
                out.writeFloat(weights[at]);
            }
        }
    }

    private static TopicModel read(DataInputStream in, Path file) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != FORMAT)
            throw new IllegalArgumentException(
                    file + " is of another version of Newswire; train it again with 'newswire topics train'");
        var version = in.readUTF();
        double leastOfFirst = in.readDouble();
        double ofWords = in.readDouble();
        double ofRules = in.readDouble();
        double bias = in.readDouble();
        var weighing = new Weighing(ofWords, ofRules, bias, Set.copyOf(readTexts(in)));
        return new TopicModel(version, readWords(in), weighing, leastOfFirst);
    }

    private static WordModel readWords(DataInputStream in) throws IOException {
        var qcodes = readTexts(in);
        var biases = new float[qcodes.size()];
        for (int topic = 0; topic < biases.length; topic++) biases[topic] = in.readFloat();
        int size = in.readInt();
        var names = new ArrayList<String>();
        var idf = new float[size];
        var begins = new int[size + 1];
        var topics = new ArrayList<Integer>();
        var weights = new ArrayList<Float>();
        for (int feature = 0; feature < size; feature++) {
            names.add(in.readUTF());
            idf[feature] = in.readFloat();
            for (int left = in.readInt(); left > 0; left--) {
                topics.add(in.readInt());
                weights.add(in.readFloat());
            }
            begins[feature + 1] = topics.size();
        }
        var flat = new float[weights.size()];
        for (int at = 0; at < flat.length; at++) flat[at] = weights.get(at);
        return new WordModel(
                qcodes,
                new Features(names, idf),
                biases,
                begins,
                topics.stream().mapToInt(Integer::intValue).toArray(),
                flat);
    }

    private static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) out.writeUTF(text);
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) texts.add(in.readUTF());
        return texts;
    }
}
