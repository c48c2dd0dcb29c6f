/**
 * What a site's own labelled archive adds to the topic rules: a linear model trained on it, and suggestions of phrases
 * for the rules.
 */
@NullMarked
package org.newswire.enrich.topic.archive;

import org.jspecify.annotations.NullMarked;
