/**
 * What a stage answers to an orchestrator and to a metrics scraper. Start at
 * {@link org.newswire.runtime.health.HealthServer}.
 */
@NullMarked
package org.newswire.runtime.health;

import org.jspecify.annotations.NullMarked;
