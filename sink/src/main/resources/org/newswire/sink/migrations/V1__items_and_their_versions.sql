-- Everything Newswire knows about each version of each item. Needs PostgreSQL 14.
--
-- An item is what a feed keeps under one guid; a version is what it sent at one time. Which version is the newest is
-- decided here, from the rows, whenever a version of the item is written: see items.current_version_id.
-- Spans (span_begin, span_end) are half-open UTF-16 code unit offsets into item_versions.text.

-- Dictionary for words of a language. Not a column of type regconfig, because pg_upgrade refuses tables with one.
CREATE FUNCTION search_config(language text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE language
        WHEN 'ar' THEN 'arabic'::regconfig
        WHEN 'ca' THEN 'catalan'::regconfig
        WHEN 'da' THEN 'danish'::regconfig
        WHEN 'de' THEN 'german'::regconfig
        WHEN 'el' THEN 'greek'::regconfig
        WHEN 'en' THEN 'english'::regconfig
        WHEN 'es' THEN 'spanish'::regconfig
        WHEN 'eu' THEN 'basque'::regconfig
        WHEN 'fi' THEN 'finnish'::regconfig
        WHEN 'fr' THEN 'french'::regconfig
        WHEN 'ga' THEN 'irish'::regconfig
        WHEN 'hi' THEN 'hindi'::regconfig
        WHEN 'hu' THEN 'hungarian'::regconfig
        WHEN 'hy' THEN 'armenian'::regconfig
        WHEN 'id' THEN 'indonesian'::regconfig
        WHEN 'it' THEN 'italian'::regconfig
        WHEN 'lt' THEN 'lithuanian'::regconfig
        WHEN 'ne' THEN 'nepali'::regconfig
        WHEN 'nl' THEN 'dutch'::regconfig
        WHEN 'no' THEN 'norwegian'::regconfig
        WHEN 'nb' THEN 'norwegian'::regconfig
        WHEN 'pt' THEN 'portuguese'::regconfig
        WHEN 'ro' THEN 'romanian'::regconfig
        WHEN 'ru' THEN 'russian'::regconfig
        WHEN 'sr' THEN 'serbian'::regconfig
        WHEN 'sv' THEN 'swedish'::regconfig
        WHEN 'ta' THEN 'tamil'::regconfig
        WHEN 'tr' THEN 'turkish'::regconfig
        WHEN 'yi' THEN 'yiddish'::regconfig
        ELSE 'simple'::regconfig
    END;

-- Words of the text have weight D, which is what there is without a weight. The beginning of it is enough to be found
-- by, and keeps the document below PostgreSQL's limit of 1 MiB for a tsvector even when every word occurs once.
CREATE FUNCTION search_document(language text, headline text, slugline text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector(search_config(language), left(coalesce(headline, ''), 5000)), 'A')
        || setweight(to_tsvector(search_config(language), left(coalesce(slugline, ''), 5000)), 'B')
        || to_tsvector(search_config(language), left(body, 150000));

CREATE SEQUENCE version_ids AS bigint CACHE 1;

CREATE TABLE item_versions (
    version_id      bigint PRIMARY KEY,
    item_id         text NOT NULL,
    fingerprint     text NOT NULL,
    feed            text NOT NULL,
    guid            text NOT NULL,
    version         text,
    version_number  bigint GENERATED ALWAYS AS
        (CASE WHEN version ~ '^[0-9]{1,18}$' THEN version::bigint END) STORED,
    version_created timestamptz NOT NULL,
    time_flags      text[] NOT NULL,
    first_created   timestamptz,
    received_at     timestamptz NOT NULL,
    order_time      timestamptz NOT NULL GENERATED ALWAYS AS
        (CASE WHEN cardinality(time_flags) = 0 THEN version_created ELSE received_at END) STORED,
    enriched_at     timestamptz NOT NULL,
    stored_at       timestamptz NOT NULL DEFAULT now(),
    pub_status      text NOT NULL,
    embargoed       timestamptz,
    urgency         integer,
    language        text,
    detected_language text,
    search_language text NOT NULL,
    headline        text,
    slugline        text,
    byline          text,
    dateline        text,
    creditline      text,
    provider        text,
    located         text[] NOT NULL,
    subjects        jsonb NOT NULL,
    genres          text[] NOT NULL,
    keywords        text[] NOT NULL,
    ed_note         text,
    usage_terms     text,
    copyright       text,
    links           jsonb NOT NULL,
    signals         text[] NOT NULL,
    problems        jsonb NOT NULL,
    raw_topic       text NOT NULL,
    raw_partition   integer NOT NULL,
    raw_offset      bigint NOT NULL,
    trace_parent    text,
    text            text NOT NULL,
    regions         jsonb NOT NULL,
    sentences       jsonb NOT NULL,
    search_vector   tsvector NOT NULL GENERATED ALWAYS AS
        (search_document(search_language, headline, slugline, text)) STORED
);

-- What makes a version. The original alone does nearly always; its version tells two of one item in one original apart.
CREATE UNIQUE INDEX item_versions_identity ON item_versions (item_id, fingerprint, (coalesce(version, '')));
CREATE INDEX item_versions_search ON item_versions USING gin (search_vector);
CREATE INDEX item_versions_language ON item_versions (search_language);
CREATE INDEX item_versions_time ON item_versions (order_time);

COMMENT ON TABLE item_versions IS
    'One row per version of an item: what the feed sent and what Newswire found in it. The same version in the same original of the same item is one row, however often it arrives or is enriched; the latest enrichment is kept.';
COMMENT ON COLUMN item_versions.version_id IS 'Number of this row, never used again. Example: 20418';
COMMENT ON COLUMN item_versions.item_id IS 'Identity of the item over all its versions, feed|guid. Example: baltic-press|bp-2026-11-10-0412';
COMMENT ON COLUMN item_versions.fingerprint IS 'SHA-256 of the original, lower-case hex. Example: 9f86d081884c7d65…';
COMMENT ON COLUMN item_versions.feed IS 'Feed that delivered it. Example: baltic-press';
COMMENT ON COLUMN item_versions.guid IS 'Identifier given by the provider. Example: bp-2026-11-10-0412';
COMMENT ON COLUMN item_versions.version IS 'Version as the provider sent it; not always a number. Example: 3';
COMMENT ON COLUMN item_versions.version_number IS 'The version where it is a whole number of at most 18 digits. Example: 3';
COMMENT ON COLUMN item_versions.version_created IS 'When this version was created; the arrival time when the provider did not say. Example: 2026-11-10 14:30:00+00';
COMMENT ON COLUMN item_versions.time_flags IS 'What is wrong with the version time: MISSING, FUTURE, ANCIENT. Example: {FUTURE}';
COMMENT ON COLUMN item_versions.first_created IS 'When the first version was created, as the provider says. Example: 2026-11-10 06:02:00+00';
COMMENT ON COLUMN item_versions.received_at IS 'When the original arrived at ingest. Example: 2026-11-10 14:32:07.12+00';
COMMENT ON COLUMN item_versions.order_time IS 'What orders versions: version_created, or received_at where time_flags says that it cannot be trusted. Example: 2026-11-10 14:30:00+00';
COMMENT ON COLUMN item_versions.enriched_at IS 'When enrichment ended; of two enrichments of one version the later is kept. Example: 2026-11-10 14:32:07.48+00';
COMMENT ON COLUMN item_versions.stored_at IS 'When the transaction that wrote this row began. Example: 2026-11-10 14:32:07.61+00';
COMMENT ON COLUMN item_versions.pub_status IS 'USABLE, WITHHELD, CANCELED or UNKNOWN. Example: USABLE';
COMMENT ON COLUMN item_versions.embargoed IS 'Not to be published before. Example: 2026-11-11 00:01:00+00';
COMMENT ON COLUMN item_versions.urgency IS 'Editorial urgency, 1 (most urgent) to 9. Example: 3';
COMMENT ON COLUMN item_versions.language IS 'Language the provider declares, BCP 47. Example: en-GB';
COMMENT ON COLUMN item_versions.detected_language IS 'Language the text is written in, ISO 639-1. Example: en';
COMMENT ON COLUMN item_versions.search_language IS 'Language whose word forms search knows: the detected one, else the declared one, else und. Example: en';
COMMENT ON COLUMN item_versions.headline IS 'Headline. Example: Ferry adrift off Ventspils as storm closes ports';
COMMENT ON COLUMN item_versions.slugline IS 'Slugline. Example: BC-Baltic-Storm, 2nd Ld';
COMMENT ON COLUMN item_versions.byline IS 'Byline, without a leading By. Example: Ieva Strautmane';
COMMENT ON COLUMN item_versions.dateline IS 'Dateline as written. Example: VENTSPILS, Latvia, Nov 10 (BP)';
COMMENT ON COLUMN item_versions.creditline IS 'Credit line. Example: Baltic Press/Ieva Strautmane';
COMMENT ON COLUMN item_versions.provider IS 'Party that supplies the item. Example: Baltic Press';
COMMENT ON COLUMN item_versions.located IS 'Places it was written in. Example: {Ventspils}';
COMMENT ON COLUMN item_versions.subjects IS 'Subjects that the provider gave. Example: [{"scheme": "medtop", "code": "20000593", "name": "government"}]';
COMMENT ON COLUMN item_versions.genres IS 'Genres that the provider gave. Example: {Analysis}';
COMMENT ON COLUMN item_versions.keywords IS 'Keywords that the provider gave. Example: {storm,ferry}';
COMMENT ON COLUMN item_versions.ed_note IS 'Note to editors. Example: CORRECTION: second paragraph, number of passengers is 214';
COMMENT ON COLUMN item_versions.usage_terms IS 'Usage terms. Example: No archive use after 30 days';
COMMENT ON COLUMN item_versions.copyright IS 'Copyright notice. Example: Copyright 2026 Baltic Press';
COMMENT ON COLUMN item_versions.links IS 'Links and associations. Example: [{"rel": "seeAlso", "href": "https://agency.example/item/17", "title": null}]';
COMMENT ON COLUMN item_versions.signals IS 'Signals from the provider. Example: {sig:correction}';
COMMENT ON COLUMN item_versions.problems IS 'What the format parser could not read. Example: [{"line": 12, "column": 4, "message": "subject has no qcode"}]';
COMMENT ON COLUMN item_versions.raw_topic IS 'Topic with the original. Example: news.raw';
COMMENT ON COLUMN item_versions.raw_partition IS 'Partition of that record. Example: 3';
COMMENT ON COLUMN item_versions.raw_offset IS 'Offset of that record; the order of arrival of one item''s versions. Example: 20417';
COMMENT ON COLUMN item_versions.trace_parent IS 'W3C trace context of the record this row was written from. Example: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
COMMENT ON COLUMN item_versions.text IS 'The normalised text that all spans refer to; empty when canceled. Example: Ferry adrift off Ventspils …';
COMMENT ON COLUMN item_versions.regions IS 'Marked parts of text, sorted. Example: [{"type": "DATELINE", "begin": 50, "end": 81}]';
COMMENT ON COLUMN item_versions.sentences IS 'Sentences as [begin, end], sorted. Example: [[50, 141], [142, 230]]';
COMMENT ON COLUMN item_versions.search_vector IS 'Word forms of headline (weight A), slugline (B) and the first 150,000 characters of text (D). Example: ''adrift'':2A ''ferri'':1A';

CREATE TABLE items (
    item_id            text PRIMARY KEY,
    feed               text NOT NULL,
    guid               text NOT NULL,
    current_version_id bigint NOT NULL
        REFERENCES item_versions (version_id) DEFERRABLE INITIALLY DEFERRED,
    status             text NOT NULL,
    first_stored_at    timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now()
);

COMMENT ON TABLE items IS
    'One row per item, with its newest version. A canceled item keeps its rows for the record, but none of its versions may be shown: readers must leave out status CANCELED.';
COMMENT ON COLUMN items.item_id IS 'Identity of the item, feed|guid. Example: baltic-press|bp-2026-11-10-0412';
COMMENT ON COLUMN items.feed IS 'Feed that delivers it. Example: baltic-press';
COMMENT ON COLUMN items.guid IS 'Identifier given by the provider. Example: bp-2026-11-10-0412';
COMMENT ON COLUMN items.current_version_id IS 'The newest version: later order_time; on a tie the higher version_number where both have one; else the later raw_offset. Example: 20418';
COMMENT ON COLUMN items.status IS 'pub_status of the newest version. Example: USABLE';
COMMENT ON COLUMN items.first_stored_at IS 'When a version of it was first stored. Example: 2026-11-10 06:02:31.07+00';
COMMENT ON COLUMN items.changed_at IS 'When another version became the newest. Example: 2026-11-10 14:32:07.61+00';

CREATE INDEX items_guid ON items (guid);

CREATE TABLE entities (
    version_id    bigint NOT NULL REFERENCES item_versions ON DELETE CASCADE,
    position      integer NOT NULL,
    entity_id     text NOT NULL,
    type          text NOT NULL,
    name          text NOT NULL,
    other_names   text NOT NULL,
    mention_count integer NOT NULL,
    PRIMARY KEY (version_id, position)
);

-- A list without commas can be taken for one very long name; a B-tree refuses keys of more than 2,700 bytes.
CREATE INDEX entities_id ON entities (left(entity_id, 200));
CREATE INDEX entities_names ON entities USING gin (to_tsvector('simple', name || ' | ' || other_names));

COMMENT ON TABLE entities IS 'What a version names: persons, organisations, places and other things.';
COMMENT ON COLUMN entities.position IS 'Rank in the story, most mentioned first, from 0. Example: 0';
COMMENT ON COLUMN entities.entity_id IS 'Identifier within Newswire. Example: person/juris-kalvenieks';
COMMENT ON COLUMN entities.type IS 'PERSON, ORGANISATION, LOCATION, EVENT or MISC. Example: PERSON';
COMMENT ON COLUMN entities.name IS 'Fullest form in the story. Example: Juris Kalvenieks';
COMMENT ON COLUMN entities.other_names IS 'Other forms in the story, separated by |. Example: Kalvenieks';
COMMENT ON COLUMN entities.mention_count IS 'Number of mentions. Example: 4';

CREATE TABLE mentions (
    version_id      bigint NOT NULL,
    entity_position integer NOT NULL,
    position        integer NOT NULL,
    span_begin      integer NOT NULL,
    span_end        integer NOT NULL,
    text            text NOT NULL,
    confidence      double precision,
    PRIMARY KEY (version_id, entity_position, position),
    FOREIGN KEY (version_id, entity_position) REFERENCES entities ON DELETE CASCADE
);

COMMENT ON TABLE mentions IS 'Where a version names an entity.';
COMMENT ON COLUMN mentions.entity_position IS 'entities.position of the entity. Example: 0';
COMMENT ON COLUMN mentions.position IS 'Order in the text among the mentions of the entity, from 0. Example: 1';
COMMENT ON COLUMN mentions.span_begin IS 'First UTF-16 code unit in item_versions.text. Example: 120';
COMMENT ON COLUMN mentions.span_end IS 'Code unit after the mention. Example: 130';
COMMENT ON COLUMN mentions.text IS 'The text between them. Example: Kalvenieks';
COMMENT ON COLUMN mentions.confidence IS 'Probability that span and type are right, 0 to 1. Example: 0.97';

CREATE TABLE dates (
    version_id bigint NOT NULL REFERENCES item_versions ON DELETE CASCADE,
    position   integer NOT NULL,
    span_begin integer NOT NULL,
    span_end   integer NOT NULL,
    text       text NOT NULL,
    type       text NOT NULL,
    value      text NOT NULL,
    mod        text,
    earliest   timestamp,
    latest     timestamp,
    rule       text NOT NULL,
    PRIMARY KEY (version_id, position)
);

CREATE INDEX dates_range ON dates (earliest, latest) WHERE earliest IS NOT NULL;

COMMENT ON TABLE dates IS 'Temporal expressions of a version, TIMEX3 of TimeML 1.2.1. What a story says about June 2026: earliest < ''2026-07-01'' AND latest >= ''2026-06-01''.';
COMMENT ON COLUMN dates.position IS 'Order in the text, from 0. Example: 2';
COMMENT ON COLUMN dates.span_begin IS 'First UTF-16 code unit in item_versions.text. Example: 210';
COMMENT ON COLUMN dates.span_end IS 'Code unit after the expression. Example: 225';
COMMENT ON COLUMN dates.text IS 'The text between them. Example: Wednesday night';
COMMENT ON COLUMN dates.type IS 'DATE, TIME, DURATION, SET or UNKNOWN. Example: TIME';
COMMENT ON COLUMN dates.value IS 'TIMEX3 value; empty when unresolved. Example: 2026-11-11TNI';
COMMENT ON COLUMN dates.mod IS 'TIMEX3 modifier. Example: APPROX';
COMMENT ON COLUMN dates.earliest IS 'First minute it may mean, local time. Example: 2026-11-11 18:00:00';
COMMENT ON COLUMN dates.latest IS 'Last minute it may mean, inclusive, local time. Example: 2026-11-11 23:59:00';
COMMENT ON COLUMN dates.rule IS 'Rule that fired. Example: weekday-daypart';

CREATE TABLE topics (
    version_id bigint NOT NULL REFERENCES item_versions ON DELETE CASCADE,
    position   integer NOT NULL,
    qcode      text NOT NULL,
    name       text NOT NULL,
    confidence double precision NOT NULL,
    evidence   jsonb NOT NULL,
    rule       text NOT NULL,
    PRIMARY KEY (version_id, position)
);

CREATE INDEX topics_qcode ON topics (qcode);
CREATE INDEX topics_name ON topics (lower(name));

COMMENT ON TABLE topics IS 'IPTC Media Topics of a version. Broader topics of a topic are rows of their own, so that a search for economy finds monetary policy.';
COMMENT ON COLUMN topics.position IS 'Rank, most confident first, from 0. Example: 0';
COMMENT ON COLUMN topics.qcode IS 'Code of the concept. Example: medtop:20000379';
COMMENT ON COLUMN topics.name IS 'English name. Example: monetary policy';
COMMENT ON COLUMN topics.confidence IS 'Confidence, 0 to 1. Example: 0.9';
COMMENT ON COLUMN topics.evidence IS 'What speaks for it, in order of position. Example: [{"begin": 88, "end": 96, "text": "rate cut"}]';
COMMENT ON COLUMN topics.rule IS 'Rule that fired, or the topic that implies this one. Example: monetary-policy';

CREATE TABLE annotators (
    version_id        bigint NOT NULL REFERENCES item_versions ON DELETE CASCADE,
    position          integer NOT NULL,
    name              text NOT NULL,
    annotator_version text NOT NULL,
    status            text NOT NULL,
    message           text,
    PRIMARY KEY (version_id, position)
);

COMMENT ON TABLE annotators IS 'What ran over a version and how it ended.';
COMMENT ON COLUMN annotators.position IS 'Order in which they ran, from 0. Example: 1';
COMMENT ON COLUMN annotators.name IS 'Name of the annotator. Example: entities';
COMMENT ON COLUMN annotators.annotator_version IS 'Version of the annotator and of its data. Example: 1.0.0+corenlp-4.5.10';
COMMENT ON COLUMN annotators.status IS 'OK, FAILED, SKIPPED or UNKNOWN. Example: OK';
COMMENT ON COLUMN annotators.message IS 'Why it failed or was skipped. Example: language lv is not supported';

CREATE TABLE stream_offsets (
    consumer_group text NOT NULL,
    topic          text NOT NULL,
    partition_no   integer NOT NULL,
    topic_id       text NOT NULL,
    next_offset    bigint NOT NULL,
    epoch          bigint NOT NULL,
    changed_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer_group, topic, partition_no)
);

COMMENT ON TABLE stream_offsets IS
    'How far a consumer group has stored each partition, written in the transaction of the data; it wins over the offsets in Kafka. Deleting a row makes the sink read that partition again, which changes nothing that is stored.';
COMMENT ON COLUMN stream_offsets.consumer_group IS 'Kafka consumer group. Example: newswire-sink';
COMMENT ON COLUMN stream_offsets.topic IS 'Topic. Example: news.enriched';
COMMENT ON COLUMN stream_offsets.partition_no IS 'Partition. Example: 3';
COMMENT ON COLUMN stream_offsets.topic_id IS 'Kafka''s own id of the topic, which changes when it is deleted and created again; then offsets start over. Example: p8mYtxJ9QnGc8eV2yqkM5w';
COMMENT ON COLUMN stream_offsets.next_offset IS 'Offset of the next record to store. Example: 20418';
COMMENT ON COLUMN stream_offsets.epoch IS 'How often the partition was taken over; a writer with an older number is refused. Example: 7';
COMMENT ON COLUMN stream_offsets.changed_at IS 'When it last moved or was taken over. Example: 2026-11-10 14:32:07.61+00';

-- Compressing long values with pglz takes about a tenth of the server's time in a write, to save a quarter of the
-- table. lz4 where the server has it, else none.
DO $$
DECLARE
    long_column record;
    has_lz4 boolean := EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals));
BEGIN
    FOR long_column IN SELECT unnest(ARRAY['text', 'regions', 'sentences', 'search_vector']) AS name LOOP
        IF has_lz4 THEN
            EXECUTE format('ALTER TABLE item_versions ALTER COLUMN %I SET COMPRESSION lz4', long_column.name);
        ELSE
            EXECUTE format('ALTER TABLE item_versions ALTER COLUMN %I SET STORAGE EXTERNAL', long_column.name);
        END IF;
    END LOOP;
END $$;
