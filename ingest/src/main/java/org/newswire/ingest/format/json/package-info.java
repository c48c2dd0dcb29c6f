/**
 * Flat JSON objects as home-grown systems export them, start at {@link org.newswire.ingest.format.json.JsonFormat}; and
 * the safe reading of JSON that all JSON formats share.
 */
@NullMarked
package org.newswire.ingest.format.json;

import org.jspecify.annotations.NullMarked;
