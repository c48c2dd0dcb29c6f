/**
 * Files that a site writes in YAML 1.2, read as texts with their places, so that everything that is wrong in one is said
 * at once, with line, column and what would be right. Start at {@link org.newswire.runtime.yaml.YamlReader}. What the
 * values mean is for those who read them; Kafka and Avro may not enter.
 */
@NullMarked
package org.newswire.runtime.yaml;

import org.jspecify.annotations.NullMarked;
