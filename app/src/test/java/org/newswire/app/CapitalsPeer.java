package org.newswire.app;

import java.util.List;
import org.newswire.app.evaluate.PeerTagger;

/** Takes every word with a capital for a place. */
public final class CapitalsPeer implements PeerTagger {

    @Override
    public String name() {
        return "capitals";
    }

    @Override
    public void load() {
        // It has no models.
    }

    @Override
    public List<String> tags(List<String> words) {
        return words.stream()
                .map(word -> Character.isUpperCase(word.codePointAt(0)) ? "B-LOC" : "O")
                .toList();
    }
}
