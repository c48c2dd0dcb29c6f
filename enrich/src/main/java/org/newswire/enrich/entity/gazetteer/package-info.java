/**
 * Names that everybody knows, with what they name: countries, peoples, organisations, events, and what a site adds.
 * Start at {@link org.newswire.enrich.entity.gazetteer.Gazetteer}; the entries are in the resources beside it, the
 * reasons in docs/decisions/0014. Stories do not enter: what a name means in one is decided in the package above.
 */
@NullMarked
package org.newswire.enrich.entity.gazetteer;

import org.jspecify.annotations.NullMarked;
