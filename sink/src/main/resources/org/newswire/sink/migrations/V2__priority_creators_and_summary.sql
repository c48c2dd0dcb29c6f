-- What the agency formats say beyond what was kept at first.

ALTER TABLE item_versions
    ADD COLUMN priority integer,
    ADD COLUMN creators text[] NOT NULL DEFAULT '{}',
    ADD COLUMN summary  text;

COMMENT ON COLUMN item_versions.priority IS 'Priority of handling on the wire, 1 (flash) to 9. Example: 4';
COMMENT ON COLUMN item_versions.creators IS 'Parties that created the content. Example: {"Ieva Strautmane"}';
COMMENT ON COLUMN item_versions.summary IS 'Summary that the provider gave. Example: Ferry with 214 passengers lost power in the storm.';
COMMENT ON COLUMN item_versions.links IS 'Links and associations. Example: [{"rel": "seeAlso", "href": "https://agency.example/item/17", "title": null, "type": null}]';
