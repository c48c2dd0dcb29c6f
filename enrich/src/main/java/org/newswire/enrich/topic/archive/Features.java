package org.newswire.enrich.topic.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.enrich.text.Article;
import org.newswire.enrich.text.Region;
import org.newswire.enrich.text.Span;

/**
 * Turns a story into numbers: (1 + ln tf) times idf of its words, scaled to length 1. Pairs of words make it worse
 * unless there are very many stories. Immutable, thread-safe.
 */
final class Features {

    private static final int FEWEST_STORIES = 2;
    /** Times that a word of the headline counts. */
    private static final int HEADLINE = 2;

    private static final int MOST_WORDS = 200_000;

    private final Map<String, Integer> numbers;
    private final float[] idf;

    /** Words by number, with the inverse document frequency of each. */
    Features(List<String> names, float[] idf) {
        this.idf = idf.clone();
        numbers = new HashMap<>(2 * names.size());
        for (int number = 0; number < names.size(); number++) numbers.put(names.get(number), number);
    }

    /** A feature of a story. */
    record Value(int feature, double value, Span span) {}

    /** The features of an archive: words of at least two stories, the most frequent first. */
    static Features of(List<LabelledStory> stories) {
        Map<String, Integer> frequency = new HashMap<>();
        for (var story : stories)
            for (var word : counts(story.article()).keySet()) frequency.merge(word, 1, Integer::sum);
        var words = frequency.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_STORIES)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .toList();
        var idf = new float[words.size()];
        for (int number = 0; number < idf.length; number++)
            idf[number] = (float)
                    (1 + Math.log(stories.size() / (double) words.get(number).getValue()));
        return new Features(words.stream().map(Map.Entry::getKey).toList(), idf);
    }

    int size() {
        return idf.length;
    }

    /** Names by number. */
    List<String> names() {
        var names = new String[idf.length];
        numbers.forEach((name, number) -> names[number] = name);
        return List.of(names);
    }

    float idf(int feature) {
        return idf[feature];
    }

    /** What a story has of them, by number. The span is that of the first occurrence. */
    List<Value> values(Article article) {
        var values = new ArrayList<Value>();
        double squares = 0;
        for (var counted : counts(article).entrySet()) {
            var number = numbers.get(counted.getKey());
            if (number == null) continue;
            double value = (1 + Math.log(counted.getValue().times)) * idf[number];
            squares += value * value;
            values.add(new Value(number, value, counted.getValue().first));
        }
        double length = Math.sqrt(squares);
        values.replaceAll(value -> new Value(value.feature(), value.value() / length, value.span()));
        values.sort(Comparator.comparingInt(Value::feature));
        return values;
    }

    private static final class Count {
        final Span first;
        int times;

        Count(Span first) {
            this.first = first;
        }
    }

    private static Map<String, Count> counts(Article article) {
        Map<String, Count> counts = new LinkedHashMap<>();
        var headline = article.region(Region.Type.HEADLINE).map(Region::span);
        for (var run : StoryWords.runs(article))
            for (var word : run) {
                var count = counts.computeIfAbsent(word.form(), any -> new Count(word.span()));
                count.times += headline.isPresent() && headline.get().contains(word.span()) ? HEADLINE : 1;
            }
        return counts;
    }
}
