package org.newswire.enrich.entity;

import org.newswire.enrich.entity.gazetteer.Gazetteer;

/** The models, loaded once for all tests. */
final class Models {

    static final NameTagger TAGGER = NameTagger.load();
    static final Gazetteer GAZETTEER = Gazetteer.load();
    static final Nations NATIONS = new Nations(GAZETTEER);
    static final EntityAnnotator ENTITIES = new EntityAnnotator(TAGGER, GAZETTEER);

    private Models() {}
}
