package org.newswire.enrich.entity;

import java.util.EnumMap;
import java.util.Map;

/**
 * How probable it is that a mention is right in extent and type, for each type that it could be given. What the models
 * say is made to agree with how often they are right; a name that a rule added or gave another type is believed as far
 * as such names are right.
 *
 * <p>The two lines are fitted on mentions of CoNLL-2003 testa and of WikiGold, either corpus with the same weight; fitted
 * on half of the stories they hold on the others: docs/decisions/0004. What rules add was right in 53 of 88 cases. No
 * corpus tells about datelines, so that the number for them is a guess.
 *
 * <p>Source: J. Platt, Probabilistic Outputs for Support Vector Machines, 1999.
 */
final class Confidence {

    /** Of what the copy itself marks, such as the place of a dateline. */
    static final Confidence OF_COPY = new Confidence(Map.of(), Origin.COPY);

    private static final double LIMIT = 1e-6;

    private enum Origin {
        MODELS,
        RULES,
        COPY
    }

    /** What the models say, by type. */
    private final Map<Entity.Type, Double> probabilities;

    private final Origin origin;

    private Confidence(Map<Entity.Type, Double> probabilities, Origin origin) {
        this.probabilities = probabilities;
        this.origin = origin;
    }

    /** Of a name in a sentence that the models have read, whoever found it. */
    static Confidence of(TaggedName name, Reading reading) {
        if (!reading.hasName(name.begin(), name.end())) return new Confidence(Map.of(), Origin.RULES);
        Map<Entity.Type, Double> probabilities = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values())
            probabilities.put(type, reading.probability(name.begin(), name.end(), type));
        return new Confidence(probabilities, Origin.MODELS);
    }

    /** That it is right when it is given a type; 0 to 1. */
    double as(Entity.Type type) {
        return switch (origin) {
            case COPY -> 0.9;
            case RULES -> 0.6;
            case MODELS -> {
                double probability = ofModels(type);
                boolean retyped = probability < highest();
                double logOdds = Math.log(probability / (1 - probability));
                yield 1 / (1 + Math.exp(-(retyped ? 0.50 * logOdds + 1.70 : 0.56 * logOdds + 0.16)));
            }
        };
    }

    private double highest() {
        double highest = 0;
        for (Entity.Type type : Entity.Type.values()) highest = Math.max(highest, ofModels(type));
        return highest;
    }

    /** The models call events miscellaneous. */
    private double ofModels(Entity.Type type) {
        Entity.Type known = type == Entity.Type.EVENT ? Entity.Type.MISC : type;
        return Math.max(LIMIT, Math.min(1 - LIMIT, probabilities.getOrDefault(known, 0.0)));
    }
}
