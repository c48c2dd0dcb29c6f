package org.newswire.enrich.entity.crf;

import java.util.List;
import java.util.stream.IntStream;

/** The models, loaded once for all tests. */
final class Models {

    static final Crf CRF = Crf.load();
    static final CrfModel THREE_CLASSES = CRF.model("english.all.3class.distsim");
    static final CrfModel FOUR_CLASSES = CRF.model("english.conll.4class.distsim");
    static final List<CrfModel> ALL = List.of(THREE_CLASSES, FOUR_CLASSES);

    private Models() {}

    static List<String> labels(CrfModel model, List<String> words) {
        return IntStream.of(model.best(CRF.read(words)))
                .mapToObj(model.labels()::get)
                .toList();
    }
}
