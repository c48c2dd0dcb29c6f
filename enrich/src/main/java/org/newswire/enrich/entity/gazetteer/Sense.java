package org.newswire.enrich.entity.gazetteer;

/**
 * What a name can mean.
 *
 * @param entry what is meant
 * @param use how surely
 */
public record Sense(Entry entry, Alias.Use use) {}
