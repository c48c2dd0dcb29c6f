/**
 * Desks as server-sent events, for people without Kafka. Start at {@link org.newswire.app.events.DeskEvents}.
 *
 * <p>Source: WHATWG HTML Living Standard, section 9.2, Server-sent events.
 */
@NullMarked
package org.newswire.app.events;

import org.jspecify.annotations.NullMarked;
