-- Ends of durations and ranges, attributes of sets, and what a date was resolved by.

ALTER TABLE dates
    ADD COLUMN quant       text,
    ADD COLUMN freq        text,
    ADD COLUMN begin_point text,
    ADD COLUMN end_point   text,
    ADD COLUMN zone        text,
    ADD COLUMN anchor      text;

COMMENT ON COLUMN dates.quant IS 'TIMEX3 quantifier of a set. Example: EVERY';
COMMENT ON COLUMN dates.freq IS 'TIMEX3 frequency of a set. Example: 2X';
COMMENT ON COLUMN dates.begin_point IS 'TIMEX3 value of the point where a duration, or the range that a date is an end of, begins. Example: 2026-08-10';
COMMENT ON COLUMN dates.end_point IS 'TIMEX3 value of the point where it ends. Example: 2026-11-10';
COMMENT ON COLUMN dates.earliest IS 'First minute it may mean, on the clocks of zone. Example: 2026-11-11 18:00:00';
COMMENT ON COLUMN dates.latest IS 'Last minute it may mean, inclusive, likewise. Example: 2026-11-11 23:59:00';
COMMENT ON COLUMN dates.zone IS 'Time zone that the text names or that of the place in the dateline; null when neither is known. Example: Europe/Riga';
COMMENT ON COLUMN dates.anchor IS 'Date that it was resolved against: creation-time, dateline, or date:N for the date at position N. Example: creation-time';
