/**
 * What every stage needs and no stage owns. Start at {@link org.newswire.runtime.stage.Stage}. News logic may not
 * enter.
 */
@NullMarked
package org.newswire.runtime;

import org.jspecify.annotations.NullMarked;
