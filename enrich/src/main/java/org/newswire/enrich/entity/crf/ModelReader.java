package org.newswire.enrich.entity.crf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads compiled models. Numbers are big-endian, strings are those of {@link DataInputStream#readUTF}, an array is its
 * length and its elements:
 *
 * <pre>
 * header    MAGIC, VERSION
 * spelling  words (count, then pairs), gate, rules (count, then pattern, exception or "", replacement)
 * clusters  names long[], keys long[], cluster of each key short[]
 * models    count, then for each: name, labels (count, then strings), shape, window, longest affix,
 *           known words long[], impossible pairs int[], feature keys long[], rows int[], weights float[]
 * </pre>
 *
 * The keys are {@link KeyTable}s as they stand, so that reading is copying.
 */
final class ModelReader {

    static final int MAGIC = 0x4E574352;
    static final int VERSION = 1;

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    ModelReader(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
    }

    Crf read() throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != VERSION) throw new IOException("not models of version " + VERSION);
        Spelling spelling = spelling();
        Clusters clusters = new Clusters(longs(), new KeyTable(longs()), shorts());
        List<CrfModel> models = new ArrayList<>();
        for (int count = in.readInt(); models.size() < count; ) models.add(model(models.size()));
        return new Crf(spelling, clusters, models);
    }

    private Spelling spelling() throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (int count = in.readInt(); count > 0; count--) words.put(in.readUTF(), in.readUTF());
        Pattern gate = Pattern.compile(in.readUTF());
        List<Spelling.Rule> rules = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            Pattern pattern = Pattern.compile(in.readUTF());
            String except = in.readUTF();
            rules.add(new Spelling.Rule(pattern, except.isEmpty() ? null : Pattern.compile(except), in.readUTF()));
        }
        return new Spelling(words, gate, rules);
    }

    private CrfModel model(int index) throws IOException {
        String name = in.readUTF();
        List<String> labels = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) labels.add(in.readUTF());
        WordShape shape = WordShape.valueOf(in.readUTF());
        int window = in.readInt();
        int longestAffix = in.readInt();
        KeyTable knownWords = new KeyTable(longs());
        double[] pairs = new double[labels.size() * labels.size()];
        Arrays.stream(ints()).forEach(pair -> pairs[pair] = Double.NEGATIVE_INFINITY);
        Weights weights = new Weights(new KeyTable(longs()), ints(), floats());
        return new CrfModel(name, index, labels, shape, knownWords, window, longestAffix, pairs, weights);
    }

    private long[] longs() throws IOException {
        long[] values = new long[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill((values.length - at) * (long) Long.BYTES) / Long.BYTES;
            buffer.asLongBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    private int[] ints() throws IOException {
        int[] values = new int[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill((values.length - at) * (long) Integer.BYTES) / Integer.BYTES;
            buffer.asIntBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    private short[] shorts() throws IOException {
        short[] values = new short[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill((values.length - at) * (long) Short.BYTES) / Short.BYTES;
            buffer.asShortBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    private float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        for (int at = 0; at < values.length; ) {
            int count = fill((values.length - at) * (long) Float.BYTES) / Float.BYTES;
            buffer.asFloatBuffer().get(values, at, count);
            at += count;
        }
        return values;
    }

    /** Fills the buffer with what is still to come, or as far as it goes, and returns how much that is. */
    private int fill(long bytes) throws IOException {
        int count = (int) Math.min(bytes, BUFFER);
        in.readFully(buffer.array(), 0, count);
        return count;
    }
}
