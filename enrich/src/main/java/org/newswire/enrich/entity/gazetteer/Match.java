package org.newswire.enrich.entity.gazetteer;

import java.util.List;

/**
 * Words of a sentence that are a name of the gazetteer.
 *
 * @param begin index of the first word
 * @param end index after the last word
 * @param senses what they can mean, at least one
 */
public record Match(int begin, int end, List<Sense> senses) {

    public Match {
        senses = List.copyOf(senses);
    }
}
