package org.newswire.desks;

import java.util.List;
import java.util.Set;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.newswire.desks.field.DeskField;
import org.newswire.desks.field.ItemDocument;

/**
 * Which terms of a query the presearcher finds it by: of those that must be there the rarest, as far as length and field
 * tell. Two such terms for each query ({@code MultipassTermFilteredPresearcher}) halve the queries that are tried, and
 * cost more than that saves.
 */
final class Presearch {

    private Presearch() {}

    static Presearcher presearcher() {
        var rarity = TermWeightor.combine(
                TermWeightor.lengthWeightor(3, 0.3),
                TermWeightor.fieldWeightor(
                        0.1,
                        ItemDocument.HAS,
                        DeskField.LANGUAGE.fieldName(),
                        DeskField.PUB_STATUS.fieldName(),
                        DeskField.URGENCY.fieldName(),
                        DeskField.PRIORITY.fieldName()));
        return new TermFilteredPresearcher(rarity, List.of(new LeadingLetters()), Set.of());
    }
}
