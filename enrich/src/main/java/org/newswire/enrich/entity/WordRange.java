package org.newswire.enrich.entity;

/**
 * Words of a sentence.
 *
 * @param begin first
 * @param end after the last
 */
record WordRange(int begin, int end) {}
