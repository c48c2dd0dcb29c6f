/**
 * Desks: saved queries that say which items a team wants. Start at {@link org.newswire.desks.Desks}; a site's desks are
 * read from a file by {@link org.newswire.desks.DeskFile}. Kafka stays in {@code desks.stage}. Language, fields and
 * limits: docs/desks.md.
 */
@NullMarked
package org.newswire.desks;

import org.jspecify.annotations.NullMarked;
