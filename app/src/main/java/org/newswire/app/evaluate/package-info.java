/** Reads annotated files, lets the annotators loose on them and writes what they found in the same form. */
@NullMarked
package org.newswire.app.evaluate;

import org.jspecify.annotations.NullMarked;
