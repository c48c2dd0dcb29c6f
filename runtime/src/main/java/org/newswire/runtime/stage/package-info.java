/**
 * The life cycle that all stages share. Start at {@link org.newswire.runtime.stage.Stage}.
 */
@NullMarked
package org.newswire.runtime.stage;

import org.jspecify.annotations.NullMarked;
