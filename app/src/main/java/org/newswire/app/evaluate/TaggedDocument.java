package org.newswire.app.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.newswire.app.evaluate.AnnotatedFile.WrongLineException;
import org.newswire.enrich.evaluate.EntityScorer;
import org.newswire.enrich.text.Token;

/**
 * A document annotated with names: {@code {"doc", "sents": [[token, …], …], "tags": [["B-PER", …], …], "text", "offs":
 * [[[begin, end], …], …]}}, offs in Unicode code points of the text. Without text and offs the text is the tokens with
 * spaces between them, one line a sentence.
 *
 * @param object the line as it was
 * @param id name of the document
 * @param text its text
 * @param sentences its sentences as tokens, in order, not overlapping
 * @param tags BIO tags of the tokens of each sentence
 */
public record TaggedDocument(
        ObjectNode object, String id, String text, List<List<Token>> sentences, List<List<String>> tags) {

    /** Reads one; throws {@link WrongLineException}. */
    public static TaggedDocument of(ObjectNode object) {
        var forms = strings(object, "sents");
        var tags = strings(object, "tags");
        if (!sizes(forms).equals(sizes(tags))) throw new WrongLineException("sents and tags are not of the same sizes");
        for (var sentence : tags) sentence.forEach(TaggedDocument::check);
        var isJoined = !object.has("text") && !object.has("offs");
        var text = isJoined ? GivenTokens.text(forms) : AnnotatedFile.text(object, "text");
        return new TaggedDocument(
                object,
                object.path("doc").asText("?"),
                text,
                isJoined ? GivenTokens.joined(forms) : GivenTokens.at(object.path("offs"), forms, text),
                tags);
    }

    /** The line with other tags. */
    public ObjectNode with(List<List<String>> found) {
        var copy = object.deepCopy();
        var array = copy.putArray("tags");
        for (var sentence : found) sentence.forEach(array.addArray()::add);
        return copy;
    }

    private static List<List<String>> strings(ObjectNode object, String member) {
        if (!object.path(member).isArray())
            throw new WrongLineException(
                    "no list \"" + member + "\"; each line needs one, of a list for each sentence");
        var sentences = new ArrayList<List<String>>();
        for (var sentence : object.path(member)) {
            var strings = new ArrayList<String>();
            for (var string : sentence) {
                if (string.asText().isBlank())
                    throw new WrongLineException(
                            "\"" + member + "\" has " + string + " in it; expected text that is not empty");
                strings.add(string.asText());
            }
            sentences.add(List.copyOf(strings));
        }
        return List.copyOf(sentences);
    }

    private static List<Integer> sizes(List<List<String>> sentences) {
        return sentences.stream().map(List::size).toList();
    }

    private static void check(String tag) {
        var isName = (tag.startsWith("B-") || tag.startsWith("I-")) && EntityScorer.TYPES.contains(tag.substring(2));
        if (!isName && !tag.equals("O"))
            throw new WrongLineException("tag \"" + tag + "\" is neither O nor B- or I- with one of "
                    + String.join(", ", EntityScorer.TYPES));
    }
}
