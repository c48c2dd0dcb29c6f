package org.newswire.enrich.temporal.grammar;

/** What a lexeme can be to the grammar. One lexeme may be several: {@code second} is an ordinal and a unit. */
public enum Symbol {
    /** 1 for January. */
    MONTH,
    /** 1 for January: a month that is written like no other word and no first name. */
    SURE_MONTH,
    /** 1 for Monday, as in ISO 8601; full names only. */
    WEEKDAY,
    /** 1 for {@code Mon.}: counts only beside a date, because {@code Sun} and {@code Sat} are words too. */
    WEEKDAY_ABBREVIATION,
    /** 1 for {@code Mondays}. */
    WEEKDAYS,
    /** 1 for spring to 4 for winter. */
    SEASON,
    /** 2 for summer: a season that is no other word. */
    SURE_SEASON,
    /** Number of a {@link Unit}, singular or plural, but neither {@code second} nor {@code quarter}. */
    UNIT,
    /** Number of a {@link Unit}, plural only. */
    UNITS,
    /** Number of a {@link Unit} for {@code yearlong} and its like. */
    LONG,
    /** {@code second}, which is an ordinal more often than a unit. */
    SECOND,
    /** {@code quarter}. */
    QUARTER,
    /** {@code quarters}. */
    QUARTERS,
    /** Number of a {@link Unit} for {@code daily} and its like. */
    FREQUENCY,
    /** Number of a {@link DayPart}. */
    PART,
    /** A whole number, in figures or words. */
    NUMBER,
    /** A number in words that is not below ten and has not been joined to others yet. */
    TENS,
    /** {@code hundred}, {@code thousand}. */
    SCALE,
    /** 1 for {@code first} and {@code 1st}. */
    ORDINAL,
    /** A number with a fraction, {@code 2.5}; has no value, read the text. */
    DECIMAL,
    /** {@code several}, {@code few}: a number that is not told. */
    VAGUE_NUMBER,
    /** 0 to 99 in two figures. */
    TWO_FIGURES,
    /** 1 to 31 in at most two figures. */
    DAY_NUMBER,
    /** 0 to 24 in at most two figures. */
    HOUR,
    /** A year in four figures, or in words as in {@code nineteen ninety-six}. */
    YEAR,
    /** 0 to 99 for {@code '98}. */
    SHORT_YEAR,
    /** 199 for {@code 1990s}, 47 for {@code 470s}, 9 for {@code '90s} and {@code nineties}. */
    DECADE,
    /** Minutes after midnight for {@code 10:30}. */
    CLOCK_TIME,
    /** Minutes after midnight for {@code 0800}. */
    MILITARY_TIME,
    /** 0 for {@code a.m.}, 12 for {@code p.m.} */
    MERIDIEM,
    /** -1 for {@code BC}, 1 for {@code AD}. */
    ERA,
    /** A time zone. */
    ZONE,
    /** 1 for {@code Q1}. */
    QUARTER_CODE,
    /** 2027 for {@code FY2027}, 27 for {@code FY27}. */
    FISCAL_CODE,
    /** 1 for {@code H1}. */
    HALF_CODE,
    /** {@code 2026-11-10}; packed as yyyymmdd. */
    ISO_DATE,
    /** {@code 10/11/2026}, {@code 10.11.2026}; has no value, read the text. */
    NUMERIC_DATE,
    /** An amount of money, a percentage or a number glued to letters: {@code $5.2}, {@code 22%}, {@code F16}. */
    AMOUNT,
    /** Any word that begins with a capital letter. */
    CAPITALIZED,
    /** Any word that does not. */
    LOWERCASE
}
