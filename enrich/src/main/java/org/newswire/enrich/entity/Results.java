package org.newswire.enrich.entity;

import java.util.regex.Pattern;

/**
 * Rows of results by their shape: {@code 1. Ieva Kalve (Latvia) 2:14.3} is a person and a country, what follows as in
 * {@code 4. Karl Berg (Norway) Kalve-Amber 1:16} a team; {@code 3. Kalve 1:7} a person; {@code Stoke 4 3 1 0 7 4 10} and
 * {@code Reading 2 Stoke 2} are teams.
 */
final class Results {

    /** Words of the longest name in a row. */
    private static final int LENGTH_LIMIT = 5;
    /** Numbers of the shortest row of standings. */
    private static final int STANDINGS = 4;
    /** The same after a rank, where golfers have four rounds and a total. */
    private static final int LONG_STANDINGS = 6;

    private static final Pattern RANK = Pattern.compile("=?\\d{1,3}\\.?");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,:+/-]*\\d[\\d.,:/-]*");
    private static final Pattern TIME = Pattern.compile("\\d+[:.]\\d+(?:[.:]\\d+)*");
    private static final Pattern DISAMBIGUATION = Pattern.compile("\\p{Lu}{1,3}");

    private final Marking line;
    private final Nations nations;

    private Results(Marking line, Nations nations) {
        this.line = line;
        this.nations = nations;
    }

    static void mark(Marking line, Nations nations) {
        Results results = new Results(line, nations);
        if (results.isRanked()) results.ranking(line.word(1).equals(".") ? 2 : 1);
        else results.table();
    }

    private boolean isRanked() {
        if (!RANK.matcher(line.word(0)).matches()) return false;
        return line.word(0).endsWith(".")
                || line.word(1).equals(".")
                || line.word(end(1)).equals("(");
    }

    private void ranking(int begin) {
        int end = end(begin);
        if (end == begin || end - begin > LENGTH_LIMIT) return;
        int close = end + 1;
        while (close < line.size() && line.isCapital(close)) close++;
        boolean country = line.word(end).equals("(")
                && close > end + 1
                && line.word(close).equals(")");
        if (country && isNation(end + 1, close)) {
            line.put(certain(begin, end, Entity.Type.PERSON));
            line.put(certain(end + 1, close, Entity.Type.LOCATION));
            team(close + 1);
        } else if (isStandings(end)) {
            line.put(certain(begin, end, isNation(begin, end) ? Entity.Type.LOCATION : Entity.Type.ORGANISATION));
        } else if (TIME.matcher(line.word(end)).matches() && line.name(begin) == null && end + 1 == line.size()) {
            line.put(certain(begin, end, Entity.Type.PERSON));
        }
    }

    /** {@code (14-15)} at the end of the line. */
    private boolean isHalfTime(int at) {
        return line.word(at).equals("(")
                && NUMBER.matcher(line.word(at + 1)).matches()
                && line.word(at + 2).equals(")")
                && at + 3 == line.size();
    }

    /** Whether nothing but the numbers of a table follows. */
    private boolean isStandings(int from) {
        int at = from;
        while (NUMBER.matcher(line.word(at)).matches()) at++;
        return at == line.size() && at - from >= LONG_STANDINGS;
    }

    /** What stands between country and time; after a comma and without a time it is more likely another player. */
    private void team(int from) {
        boolean comma = line.word(from).equals(",");
        int begin = comma ? from + 1 : from;
        int end = end(begin);
        String after = line.word(end).equals(",") ? line.word(end + 1) : line.word(end);
        boolean ends = (!comma && end == line.size()) || NUMBER.matcher(after).matches();
        if (end > begin && end - begin <= LENGTH_LIMIT && ends) line.put(certain(begin, end, Entity.Type.ORGANISATION));
    }

    private void table() {
        int end = teamEnd(0);
        if (end == 0
                || end > LENGTH_LIMIT
                || Months.isName(line.lower(0))
                || !NUMBER.matcher(line.word(end)).matches()) return;
        int next = end;
        while (NUMBER.matcher(line.word(next)).matches() || line.word(next).equals("-")) next++;
        int second = teamEnd(next);
        boolean standings = next - end >= STANDINGS && next == line.size();
        boolean score = next - end == 1
                && second > next
                && NUMBER.matcher(line.word(second)).matches()
                && (second + 1 == line.size() || isHalfTime(second + 1));
        if (standings || score) team(0, end);
        if (score) team(next, second);
    }

    private void team(int begin, int end) {
        TaggedName name = line.name(begin);
        if (name != null && name.begin() == begin && name.end() >= end && name.type() != Entity.Type.MISC) return;
        boolean nation = isNation(begin, end);
        line.put(new TaggedName(begin, end, nation ? Entity.Type.LOCATION : Entity.Type.ORGANISATION));
    }

    private boolean isNation(int begin, int end) {
        TaggedName name = line.name(begin);
        boolean place = name != null && name.type() == Entity.Type.LOCATION && name.end() == end;
        return place || nations.isName(String.join(" ", line.words(new TaggedName(begin, end, Entity.Type.LOCATION))));
    }

    /** Words with a capital, with one or two particles between them. */
    private int end(int begin) {
        int end = begin;
        while (line.isCapital(end)) {
            end++;
            int next = end;
            while (next < end + 2 && line.isLower(next) && line.word(next).length() <= 3) next++;
            if (line.isCapital(next)) end = next;
        }
        return end;
    }

    /** The same with what tells two teams of one name apart: {@code Mladost (L)}. */
    private int teamEnd(int begin) {
        int end = end(begin);
        boolean told = end > begin
                && line.word(end).equals("(")
                && DISAMBIGUATION.matcher(line.word(end + 1)).matches()
                && line.word(end + 2).equals(")");
        return told ? end + 3 : end;
    }

    private static TaggedName certain(int begin, int end, Entity.Type type) {
        return new TaggedName(begin, end, type).forCertain();
    }
}
