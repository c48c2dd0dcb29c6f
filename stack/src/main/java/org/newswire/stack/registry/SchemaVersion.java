package org.newswire.stack.registry;

/**
 * A schema as one version of a subject.
 *
 * @param version from 1, in the order of registration; never used again within a subject
 * @param id the schema's, the same in all subjects
 * @param schema canonical text
 * @param deleted softly: out of sight unless asked for, and brought back by nothing
 */
record SchemaVersion(String subject, int version, int id, String schema, boolean deleted) {

    SchemaVersion softDeleted() {
        return new SchemaVersion(subject, version, id, schema, true);
    }
}
