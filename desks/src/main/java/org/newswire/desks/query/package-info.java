/**
 * The query language of desks: Lucene's syntax over the fields of an item. Start at
 * {@link org.newswire.desks.query.DeskQuery}. {@link org.newswire.desks.query.QueryParser} reads text into a
 * {@link org.newswire.desks.query.Clause}, {@link org.newswire.desks.query.QueryCompiler} turns clauses into Lucene's
 * queries. Items are not known here.
 */
@NullMarked
package org.newswire.desks.query;

import org.jspecify.annotations.NullMarked;
