package org.newswire.app.command;

/** How items are printed. */
enum Output {
    /** For people. */
    TEXT,
    /** For programs, with the field names of the records. */
    JSON,
    /** ninjs 3.1. */
    NINJS
}
