package org.newswire.enrich.entity;

/** The models, loaded once for all tests. */
final class Models {

    static final NameTagger TAGGER = NameTagger.load();
    static final EntityAnnotator ENTITIES = new EntityAnnotator(new MentionFinder(TAGGER));

    private Models() {}
}
