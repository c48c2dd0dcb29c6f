-- What kind of thing an entity is, how much the story is about it and what the story calls a person; which version of a
-- rule gave a topic.

ALTER TABLE entities
    ADD COLUMN subtype  text,
    ADD COLUMN salience double precision NOT NULL DEFAULT 0,
    ADD COLUMN roles    text[] NOT NULL DEFAULT '{}';

COMMENT ON COLUMN entities.position IS 'Rank in the story, most salient first, from 0. Example: 0';
COMMENT ON COLUMN entities.entity_id IS 'Identifier within Newswire: of the gazetteer where it knows the name, else type and normalised name. Example: country/LV';
COMMENT ON COLUMN entities.subtype IS 'Narrower kind where it is known. Example: country';
COMMENT ON COLUMN entities.name IS 'Canonical name: that of the gazetteer, else the fullest form in the story. Example: Juris Kalvenieks';
COMMENT ON COLUMN entities.salience IS 'How much the story is about it, 0 to 1; 0 for versions stored before it was reckoned. Example: 0.8';
COMMENT ON COLUMN entities.roles IS 'What the story says that a person is, in its own words. Example: {"prime minister of Latvia"}';

ALTER TABLE topics
    ADD COLUMN rule_version text NOT NULL DEFAULT '';

COMMENT ON COLUMN topics.rule_version IS 'Version of that rule; empty for a topic implied by a narrower one or given by the provider. Example: 7c41e09a';

-- Names as they are looked for: without accents, capitals and punctuation. The sink folds them; for rows that are
-- already there this comes close, and reading the items again makes it exact.
ALTER TABLE entities ADD COLUMN name_keys text NOT NULL DEFAULT '';

UPDATE entities SET name_keys = regexp_replace(
    lower(regexp_replace(
        normalize(name || CASE WHEN other_names = '' THEN '' ELSE '|' || replace(other_names, ' | ', '|') END, NFD),
        '[\u0300-\u036f.''\u2019]', '', 'g')),
    '[^[:alnum:]|]+', ' ', 'g');

DROP INDEX entities_names;
CREATE INDEX entities_name_keys ON entities USING gin (to_tsvector('simple', name_keys));

COMMENT ON COLUMN entities.name_keys IS 'The name, then the other forms, folded and separated by |, to be searched. Example: juris kalvenieks|kalvenieks';
