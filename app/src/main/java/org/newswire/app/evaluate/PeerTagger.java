package org.newswire.app.evaluate;

import java.util.List;

/**
 * Another tagger of names, to be measured beside ours in the same run. Found as a service ({@link
 * java.util.ServiceLoader}), so that it is on the class path only where it is asked for.
 */
public interface PeerTagger {

    /** What it is called on the command line: {@code corenlp}. */
    String name();

    /** Reads its models; called once, before anything is tagged. */
    void load();

    /**
     * BIO tags of the words of a sentence, of the types of {@link org.newswire.enrich.evaluate.EntityScorer}.
     *
     * @param words at least one
     */
    List<String> tags(List<String> words);
}
