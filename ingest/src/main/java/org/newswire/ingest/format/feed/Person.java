package org.newswire.ingest.format.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.ingest.format.Clean;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * Somebody who made something.
 *
 * @param name name, null when only the address is given
 * @param address e-mail address, else page, null when only the name is given
 */
record Person(@Nullable String name, @Nullable String address) {

    private static final String EMAIL = "(?:mailto:)?(?<mail>[^\\s<>()\\[\\]@]{1,100}@[^\\s<>()\\[\\]@]{1,200})";
    private static final Pattern MAIL_NAME = Pattern.compile(EMAIL + " ?[(<\\[]?(?<name>[^()<>\\[\\]]*)[)>\\]]?");
    private static final Pattern NAME_MAIL = Pattern.compile("(?<name>[^()<>\\[\\]]*?) ?[(<\\[]?" + EMAIL + "[)>\\]]?");
    private static final int LONGEST = 500;

    /** Reads {@code ann@example.org (Ann Lee)}, {@code Ann Lee <ann@example.org>}, a name alone or an address alone. */
    static Optional<Person> read(String text) {
        var line = Markup.guessed(text).line();
        if (line.isEmpty()) return Optional.empty();
        if (line.length() <= LONGEST && line.indexOf('@') > 0) {
            for (var form : new Pattern[] {MAIL_NAME, NAME_MAIL}) {
                var match = form.matcher(line);
                if (match.matches()) return Optional.of(new Person(orNull(match.group("name")), match.group("mail")));
            }
        }
        return Optional.of(new Person(line, null));
    }

    /** Reads an Atom person construct, or one that has only text in it. */
    static Optional<Person> ofAtom(XmlElement element) {
        var fields = Fields.ofAtom(element);
        var name = fields.line("name");
        var address = fields.line("email").or(() -> fields.line("uri", "url", "homepage"));
        if (name.isEmpty() && address.isEmpty()) return read(element.text());
        return Optional.of(new Person(name.map(n -> Markup.guessed(n).line()).orElse(null), address.orElse(null)));
    }

    /** The name, else the address. */
    String label() {
        return name != null ? name : String.valueOf(address);
    }

    private static @Nullable String orNull(String text) {
        var line = Clean.line(text).replaceAll("^[\"']|[\"']$", "");
        return line.isEmpty() ? null : line;
    }
}
