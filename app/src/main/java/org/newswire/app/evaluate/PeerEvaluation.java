package org.newswire.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.newswire.app.UserException;
import org.newswire.enrich.evaluate.EntityScorer;
import org.newswire.enrich.evaluate.EntityScores;
import org.newswire.enrich.evaluate.ProcessorTime;
import org.newswire.enrich.text.Token;

/** Scores a {@link PeerTagger} on the tokens that a file gives, and measures how fast it is. */
public final class PeerEvaluation {

    /** The first warms it up. */
    private static final int PASSES = 2;

    private final PeerTagger tagger;

    private PeerEvaluation(PeerTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * What was found.
     *
     * @param seconds processor time of the last pass
     */
    public record Result(EntityScores scores, double seconds) {}

    /** The peer of a name; throws {@link UserException} when it is not on the class path. */
    public static PeerEvaluation of(String name) {
        for (var peer : ServiceLoader.load(PeerTagger.class))
            if (peer.name().equals(name)) return new PeerEvaluation(peer);
        throw new UserException("no peer " + name + " is on the class path; the one there is, corenlp, comes with the"
                + " module benchmarks: run ./newswire of a checkout with --peer corenlp, which builds and adds it");
    }

    /** Tags all documents twice; the figures are those of the second time. */
    public Result run(List<TaggedDocument> documents) {
        tagger.load();
        var result = pass(documents);
        for (int pass = 1; pass < PASSES; pass++) result = pass(documents);
        return result;
    }

    private Result pass(List<TaggedDocument> documents) {
        var scorer = new EntityScorer();
        var time = new ProcessorTime();
        for (var document : documents) {
            var found = new ArrayList<List<String>>();
            for (var sentence : document.sentences()) {
                var words = sentence.stream().map(Token::form).toList();
                found.add(words.isEmpty() ? List.of() : time.of(() -> tagger.tags(words)));
            }
            for (int i = 0; i < found.size(); i++) scorer.add(document.tags().get(i), found.get(i));
        }
        return new Result(scorer.scores(), time.seconds());
    }
}
