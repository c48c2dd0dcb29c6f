/**
 * Record values to and from bytes, with bad records told apart from a broken world. Start at
 * {@link org.newswire.runtime.record.RecordDecoder}.
 */
@NullMarked
package org.newswire.runtime.record;

import org.jspecify.annotations.NullMarked;
