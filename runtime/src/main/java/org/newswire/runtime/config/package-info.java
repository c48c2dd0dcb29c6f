/**
 * Typed settings with a documented order of precedence. Start at {@link org.newswire.runtime.config.Settings}. Nothing
 * about news or Kafka may enter.
 */
@NullMarked
package org.newswire.runtime.config;

import org.jspecify.annotations.NullMarked;
