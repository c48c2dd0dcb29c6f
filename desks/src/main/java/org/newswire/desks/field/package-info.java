/**
 * What desks can ask of an item: its fields, the words and codes that stand in them, and the document that is made of an
 * item for Lucene. Start at {@link org.newswire.desks.field.DeskField}, then
 * {@link org.newswire.desks.field.ItemDocument}. How queries are written is not known here.
 */
@NullMarked
package org.newswire.desks.field;

import org.jspecify.annotations.NullMarked;
