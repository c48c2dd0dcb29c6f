package org.newswire.enrich.entity.crf;

import edu.stanford.nlp.process.Americanize;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes models as {@link ModelReader} reads them. */
final class ModelWriter implements Closeable {

    private final DataOutputStream out;

    ModelWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void write(List<CoreNlpModel> models) throws IOException {
        out.writeInt(ModelReader.MAGIC);
        out.writeInt(ModelReader.VERSION);
        writeSpelling();
        writeClusters(models);
        out.writeInt(models.size());
        for (CoreNlpModel model : models) write(model);
    }

    private void writeSpelling() throws IOException {
        Map<String, String> words = new TreeMap<>();
        words.putAll(ModelWriter.<Map<String, String>>constant("mapping"));
        words.putAll(ModelWriter.<Map<String, String>>constant("timexMapping"));
        out.writeInt(words.size());
        for (Map.Entry<String, String> word : words.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeUTF(word.getValue());
        }
        Pattern gate = constant("disjunctivePattern");
        Pattern[] patterns = constant("pats");
        @Nullable Pattern[] excepts = constant("excepts");
        String[] replacements = constant("reps");
        out.writeUTF(gate.pattern());
        out.writeInt(patterns.length);
        for (int at = 0; at < patterns.length; at++) {
            Pattern except = excepts[at];
            out.writeUTF(patterns[at].pattern());
            out.writeUTF(except == null ? "" : except.pattern());
            out.writeUTF(replacements[at]);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T constant(String name) {
        return Private.field(Americanize.class, name, null);
    }

    private void writeClusters(List<CoreNlpModel> models) throws IOException {
        CoreNlpModel first = models.get(0);
        for (CoreNlpModel model : models) {
            if (!model.clusters().equals(first.clusters())
                    || !model.unknownCluster().equals(first.unknownCluster()))
                throw new IllegalStateException(model.name() + " has other clusters than " + first.name());
        }
        TreeSet<String> sorted = new TreeSet<>(first.clusters().values());
        sorted.remove(first.unknownCluster());
        List<String> names = Stream.concat(Stream.of(first.unknownCluster()), sorted.stream())
                .toList();
        out.writeInt(names.size());
        for (String name : names) out.writeLong(Fingerprint.of(name));

        Map<String, String> words = new TreeMap<>(first.clusters());
        KeyTableBuilder keys = new KeyTableBuilder(words.size());
        short[] clusterOf = new short[keys.keys().length];
        for (Map.Entry<String, String> word : words.entrySet())
            clusterOf[keys.add(Fingerprint.of(word.getKey()))] = (short) names.indexOf(word.getValue());
        writeLongs(keys.keys());
        out.writeInt(clusterOf.length);
        for (short cluster : clusterOf) out.writeShort(cluster);
    }

    private void write(CoreNlpModel model) throws IOException {
        out.writeUTF(model.name());
        out.writeInt(model.labels().size());
        for (String label : model.labels()) out.writeUTF(label);
        out.writeUTF(model.shape().name());
        out.writeInt(model.window());
        out.writeInt(model.features().stream()
                .mapToInt(FeatureParser::affixLength)
                .max()
                .orElse(0));
        TreeSet<String> knownWords = new TreeSet<>(model.knownWords());
        KeyTableBuilder known = new KeyTableBuilder(knownWords.size());
        for (String word : knownWords) known.add(Fingerprint.of(word));
        writeLongs(known.keys());
        new FeatureRows(model).writeTo(this);
    }

    void writeLongs(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) out.writeLong(value);
    }

    void writeInts(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) out.writeInt(value);
    }

    void writeFloats(float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) out.writeFloat(value);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
