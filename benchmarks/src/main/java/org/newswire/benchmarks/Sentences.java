package org.newswire.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents that are cut into sentences and words: JSON Lines with lists of words under {@code sents}. */
final class Sentences {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sentences() {}

    static List<List<String>> read(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            for (JsonNode sentence : JSON.readTree(line).path("sents")) {
                List<String> words = new ArrayList<>();
                sentence.forEach(word -> words.add(word.asText()));
                if (!words.isEmpty()) sentences.add(List.copyOf(words));
            }
        }
        return sentences;
    }
}
