package org.newswire.ingest.format;

/**
 * A place where part of an original was taken out.
 *
 * @param at first position after the cut, in what is left
 * @param was the same position in the original
 */
record Cut(Position at, Position was) {

    /** A position in what is left as the position in the original that it was. */
    Position before(Position position) {
        if (position.line() < at.line() || (position.line() == at.line() && position.column() < at.column()))
            return position;
        var column = position.line() == at.line() ? position.column() - at.column() + was.column() : position.column();
        return new Position(position.line() - at.line() + was.line(), column);
    }
}
