/**
 * One class a command: reads arguments, calls what does the work, hands the result to a view. Start at
 * {@link org.newswire.app.command.RunCommand}.
 */
@NullMarked
package org.newswire.app.command;

import org.jspecify.annotations.NullMarked;
