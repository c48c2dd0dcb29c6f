package org.newswire.app.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code evaluate entities --peer} prints of the peer, over the tokens that the file gives.
 *
 * @param types figures of each type
 * @param all figures over the four types
 * @param withoutMisc figures over PER, ORG and LOC
 * @param tokensPerSecond tokens it tags in a second of processor time
 * @param ratio how many times as many ours does in the same run
 */
public record PeerReport(
        String peer, Map<String, Figures> types, Figures all, Figures withoutMisc, long tokensPerSecond, double ratio) {

    /** The report of a peer beside our own. */
    public static PeerReport of(String peer, PeerEvaluation.Result result, EntitiesReport ours) {
        var types = new LinkedHashMap<String, Figures>();
        result.scores().types().forEach((type, score) -> types.put(type, Figures.of(score)));
        var perSecond = Math.round(ours.tokens() / Math.max(result.seconds(), 1e-9));
        return new PeerReport(
                peer,
                types,
                Figures.of(result.scores().all()),
                Figures.of(result.scores().withoutMisc()),
                perSecond,
                Math.round(10.0 * ours.tokensPerSecond() / Math.max(1, perSecond)) / 10.0);
    }
}
