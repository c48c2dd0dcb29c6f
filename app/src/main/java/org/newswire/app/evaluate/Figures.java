package org.newswire.app.evaluate;

import org.newswire.enrich.evaluate.Score;

/** Precision, recall and F1; shares in 0 to 1, rounded to four digits. */
public record Figures(double precision, double recall, double f1) {

    static Figures of(Score score) {
        return new Figures(rounded(score.precision()), rounded(score.recall()), rounded(score.f1()));
    }

    static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
