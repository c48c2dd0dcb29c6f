/** What the servers and the stack share about files and addresses. */
@NullMarked
package org.newswire.stack.io;

import org.jspecify.annotations.NullMarked;
