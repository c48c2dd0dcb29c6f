/**
 * How fast it is. {@link org.newswire.benchmarks.EndToEnd} runs generated stories through the whole pipeline; the JMH
 * classes measure one part each. Figures are compared within one run only.
 */
@NullMarked
package org.newswire.benchmarks;

import org.jspecify.annotations.NullMarked;
