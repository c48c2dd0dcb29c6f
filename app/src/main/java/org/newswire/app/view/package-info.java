/** What people and programs see of a result: text, colours, JSON. Nothing is computed here. */
@NullMarked
package org.newswire.app.view;

import org.jspecify.annotations.NullMarked;
