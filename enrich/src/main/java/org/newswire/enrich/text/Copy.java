package org.newswire.enrich.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as the feed delivered it, before it is read: what {@link Article} is made from.
 *
 * @param headline headline, null when there is none
 * @param body body with paragraphs separated by one empty line; may be empty
 * @param declaredLanguage language that the provider declares, BCP 47; null when it says nothing
 * @param created when this version was created: the document creation time that dates are resolved against
 * @param subjects subjects that the provider gave
 */
public record Copy(
        @Nullable String headline,
        String body,
        @Nullable String declaredLanguage,
        Instant created,
        List<ProviderSubject> subjects) {

    public Copy {
        subjects = List.copyOf(subjects);
    }
}
