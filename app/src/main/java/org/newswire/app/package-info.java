/**
 * The {@code newswire} command. Start at {@link org.newswire.app.Newswire}; {@link org.newswire.app.Pipeline} puts the
 * stages together. News logic may not enter.
 */
@NullMarked
package org.newswire.app;

import org.jspecify.annotations.NullMarked;
