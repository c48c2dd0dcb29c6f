package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newswire.enrich.text.Span;
import org.newswire.enrich.text.Token;

/** Sentences with their names in brackets, {@code [PER Karl Berg] left [LOC Riga] .}, words with spaces between them. */
final class Bracketed {

    private static final Map<String, Entity.Type> TYPES = Map.of(
            "PER", Entity.Type.PERSON,
            "ORG", Entity.Type.ORGANISATION,
            "LOC", Entity.Type.LOCATION,
            "EVENT", Entity.Type.EVENT,
            "MISC", Entity.Type.MISC);

    private Bracketed() {}

    /** The sentence after a rule has read it. */
    static String after(Consumer<Marking> rule, String sentence) {
        Marking marking = new Marking(line(sentence));
        rule.accept(marking);
        return write(marking.line());
    }

    /** The sentences after a rule has read them all. */
    static List<String> afterAll(Consumer<List<Marking>> rule, String... sentences) {
        List<Marking> story =
                Arrays.stream(sentences).map(Bracketed::line).map(Marking::new).toList();
        rule.accept(story);
        return story.stream().map(marking -> write(marking.line())).toList();
    }

    static Line line(String sentence) {
        List<Token> tokens = new ArrayList<>();
        List<TaggedName> names = new ArrayList<>();
        Entity.Type type = null;
        int begin = 0;
        int at = 0;
        for (String part : sentence.split(" ", -1)) {
            if (part.startsWith("[") && TYPES.containsKey(part.substring(1))) {
                type = TYPES.get(part.substring(1));
                begin = tokens.size();
                continue;
            }
            boolean ends = type != null && part.endsWith("]");
            String form = ends ? part.substring(0, part.length() - 1) : part;
            tokens.add(new Token(new Span(at, at + form.length()), form));
            at += form.length() + 1;
            if (type == null || !ends) continue;
            names.add(new TaggedName(begin, tokens.size(), type));
            type = null;
        }
        return new Line(tokens, tokens.stream().map(Token::form).toList(), Truecaser.isShouting(tokens), names);
    }

    static String write(Line line) {
        List<String> words = new ArrayList<>(line.words());
        for (TaggedName name : line.names()) {
            String type = TYPES.entrySet().stream()
                    .filter(entry -> entry.getValue() == name.type())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            words.set(name.begin(), "[" + type + " " + words.get(name.begin()));
            words.set(name.end() - 1, words.get(name.end() - 1) + "]");
        }
        return String.join(" ", words);
    }
}
