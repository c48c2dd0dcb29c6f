package org.newswire.ingest.format.newsmlg2;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newswire.ingest.format.xml.XmlElement;

/** The descriptions of an item: a summary of a text, the caption of a picture, the shot list of a video. */
final class Descriptions {

    private static final Set<String> SUMMARY = Set.of("summary", "abstract", "intro", "lead", "teaser");

    private final List<XmlElement> descriptions;
    private final G2Item item;
    private final Wording wording;

    Descriptions(G2Item item, Wording wording) {
        this.item = item;
        this.wording = wording;
        descriptions = wording.inOneLanguage(item.all("contentMeta", "description"));
    }

    /** The one that is a summary by its role, else the first. */
    Optional<String> summary() {
        return descriptions.stream()
                .sorted(Comparator.comparing(description -> !SUMMARY.contains(Wording.role(description))))
                .map(BlockText::of)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** All of them, those of the parts of the content after those of the whole: what there is to read without a text. */
    Optional<String> all() {
        var ofParts = wording.inOneLanguage(item.all("partMeta", "description"));
        return BlockText.of(Stream.concat(descriptions.stream(), ofParts.stream()));
    }
}
