/**
 * One meter registry a process. Start at {@link org.newswire.runtime.metrics.Metrics}.
 */
@NullMarked
package org.newswire.runtime.metrics;

import org.jspecify.annotations.NullMarked;
