/**
 * The desks stage: from the enriched items to a topic for each desk, and back out of it when a correction no longer
 * matches or an item is canceled. Start at {@link org.newswire.desks.stage.DesksTopology}, then
 * {@link org.newswire.desks.stage.DeskStep}. What matches is decided elsewhere, in {@link org.newswire.desks.Desks}.
 */
@NullMarked
package org.newswire.desks.stage;

import org.jspecify.annotations.NullMarked;
