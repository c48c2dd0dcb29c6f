package org.newswire.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Bylines: {@code By Ieva Strautmane and Jon Vik, Baltic Press}, in the languages that most wires write in. */
public final class Byline {

    private static final String BY = "(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Av|AV|Af|Door|Autor:|Text:)";
    private static final Pattern PREFIX = Pattern.compile("^(?:" + BY + "\\s+)+(?=\\S)");
    private static final String NAME =
            "(?:[\\p{Lu}][\\p{L}\\p{M}.'’-]*|de|del|della|der|den|di|du|la|le|van|von|bin|al)";
    private static final String JOINT = "(?:,? and |,? AND | und | et | y | e | og | och | en |, | & )";
    private static final Pattern LINE = Pattern.compile("^" + BY + "\\s+" + NAME + "(?: " + NAME + "){0,5}(?:" + JOINT
            + NAME + "(?: " + NAME + "){0,5}){0,6}\\.?$");
    private static final Pattern NAME_ALONE = Pattern.compile("^" + NAME + "(?: " + NAME + "){1,4}$");
    private static final Pattern TITLE =
            Pattern.compile("^[\\p{L}\\p{N} .,'’&/-]{2,60}\\b(?:[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Rr]eporter)s?$");
    private static final int LONGEST = 150;

    private Byline() {}

    /** Whether a line of copy is a byline. */
    public static boolean isByline(String line) {
        return line.length() <= LONGEST && LINE.matcher(line.strip()).matches();
    }

    /** Whether a line could be a name and nothing else. */
    public static boolean isName(String line) {
        return line.length() <= LONGEST && NAME_ALONE.matcher(line.strip()).matches();
    }

    /** Whether a line that follows a byline tells what its author is: {@code BP Business Writer}. */
    public static boolean isTitle(String line) {
        return line.length() <= LONGEST && TITLE.matcher(line.strip()).matches();
    }

    /** The byline on one line and without the leading {@code By}; empty when nothing is left. */
    public static Optional<String> withoutBy(String byline) {
        var line = PREFIX.matcher(Clean.line(byline)).replaceFirst("");
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
