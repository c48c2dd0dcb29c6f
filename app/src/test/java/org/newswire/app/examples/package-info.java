/** Readers of desks, as docs/subscribe.md shows them. */
@NullMarked
package org.newswire.app.examples;

import org.jspecify.annotations.NullMarked;
