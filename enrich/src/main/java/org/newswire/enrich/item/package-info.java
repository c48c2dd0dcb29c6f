/**
 * What happens to an item over its versions: which is newest, which is a duplicate, what a kill notice withdraws. Start
 * at {@link org.newswire.enrich.item.ItemHistory}. Text and annotators may not enter.
 */
@NullMarked
package org.newswire.enrich.item;

import org.jspecify.annotations.NullMarked;
