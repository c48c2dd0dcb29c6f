package org.newswire.enrich.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.gazetteer.Entry;
import org.newswire.enrich.entity.gazetteer.Gazetteer;

/**
 * Gives offices that every country has the country that the text says: {@code Iran's Foreign Ministry}, {@code the
 * Foreign Ministry of the Islamic Republic of Iran} and {@code Iranian Foreign Ministry} are one, and that of Russia is
 * another, in this story as in all others.
 */
final class Offices {

    /** Words that say what kind of office it is; with a nationality before them they name it in full. */
    private static final Set<String> NATIONAL = Set.of(
            "ministry",
            "parliament",
            "army",
            "navy",
            "police",
            "government",
            "cabinet",
            "council",
            "senate",
            "court",
            "force",
            "forces",
            "treasury",
            "presidency",
            "embassy");
    /** Words of offices that are said to be of a country, but may be called after another thing as well. */
    private static final Set<String> OF_COUNTRY = Set.of(
            "agency",
            "assembly",
            "authority",
            "bank",
            "bureau",
            "commission",
            "committee",
            "congress",
            "department",
            "guard",
            "guards",
            "office",
            "party",
            "service",
            "union");

    private static final Pattern OF = Pattern.compile("(.+?) of (?:the )?(\\p{Lu}.*)");
    private static final Set<String> BEFORE_COUNTRY = Set.of(" of ", " of the ");
    private static final Pattern OTHERS =
            Pattern.compile("['\u2019]s? (?:\\p{Ll}+ )?(?:neighbou?r|all(?:y|ies)|partner|rival|enem|friend)");
    private static final Set<String> AFTER_COUNTRY = Set.of("'s ", "\u2019s ", "' ", "\u2019 ");

    private final List<NamedSpan> mentions;
    private final List<Qualifiers.Qualified> meanings;
    private final String text;
    private final Gazetteer gazetteer;

    Offices(List<NamedSpan> mentions, List<Qualifiers.Qualified> meanings, String text, Gazetteer gazetteer) {
        this.mentions = mentions;
        this.meanings = meanings;
        this.text = text;
        this.gazetteer = gazetteer;
    }

    /** The name of a mention with its country, when it is an office and has one. */
    Optional<String> fullName(int i) {
        NamedSpan mention = mentions.get(i);
        if (mention.type() != Entity.Type.ORGANISATION || meanings.get(i).entry() != null) return Optional.empty();
        String form = Name.of(mention.type(), mention.form()).form();
        Matcher of = OF.matcher(form);
        if (of.matches()) {
            Entry country = country(of.group(2));
            if (country != null) {
                return isOffice(of.group(1), true) ? Optional.of(joined(of.group(1), country)) : Optional.empty();
            }
        }
        int space = form.indexOf(' ');
        if (space > 0 && isOffice(form, false)) {
            Entry country = country(form.substring(0, space));
            if (country != null && isOffice(form.substring(space + 1), false))
                return Optional.of(joined(form.substring(space + 1), country));
        }
        if (!isOffice(form, true)) return Optional.empty();
        Entry beside = beside(i);
        return beside == null ? Optional.empty() : Optional.of(joined(form, beside));
    }

    /** Whether it is written with a country of one word, {@code Boat Council of Britain}, which readers know it by. */
    boolean isOfCountry(int i) {
        NamedSpan mention = mentions.get(i);
        if (mention.type() != Entity.Type.ORGANISATION) return false;
        Matcher of = OF.matcher(mention.form());
        return of.matches() && of.group(2).indexOf(' ') < 0 && country(of.group(2)) != null;
    }

    /** What tells offices of other countries, which are not named, from that of one: {@code the councils of Iran's allies}. */
    @Nullable
    String qualifier(int i) {
        if (i + 1 == mentions.size() || mentions.get(i).type() != Entity.Type.ORGANISATION) return null;
        int end = mentions.get(i + 1).span().end();
        boolean others = BEFORE_COUNTRY.contains(between(i))
                && isOffice(mentions.get(i).form(), true)
                && OTHERS.matcher(text).region(end, text.length()).lookingAt();
        return others ? "of-others" : null;
    }

    /** The country after {@code of}, or the one whose possessive or adjective is before the mention. */
    private @Nullable Entry beside(int i) {
        if (i + 1 < mentions.size() && BEFORE_COUNTRY.contains(between(i)) && !isPossessor(i + 1)) {
            Entry after = countryOf(meanings.get(i + 1).entry());
            if (after != null) return after;
        }
        if (i == 0) return null;
        boolean possessive = AFTER_COUNTRY.contains(between(i - 1));
        boolean adjective = between(i - 1).equals(" ") && mentions.get(i - 1).type() == Entity.Type.MISC;
        return possessive || adjective ? countryOf(meanings.get(i - 1).entry()) : null;
    }

    /** Whether something else of the country follows: {@code the councils of Iran's neighbours}. */
    private boolean isPossessor(int i) {
        int end = mentions.get(i).span().end();
        return AFTER_COUNTRY.stream().anyMatch(possessive -> text.startsWith(possessive, end));
    }

    private String between(int i) {
        int begin = mentions.get(i).span().end();
        return text.substring(begin, Math.max(begin, mentions.get(i + 1).span().begin()));
    }

    private @Nullable Entry country(String name) {
        if (name.equals("America")) return null;
        return gazetteer.senses(name).stream()
                .map(sense -> countryOf(sense.entry()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The country that an entry is, or that a nationality is of. */
    private @Nullable Entry countryOf(@Nullable Entry entry) {
        if (entry == null) return null;
        if ("country".equals(entry.subtype())) return entry;
        String within = entry.within();
        if (within == null || !"nationality".equals(entry.subtype())) return null;
        return gazetteer.find(within).orElse(null);
    }

    private static boolean isOffice(String name, boolean ofCountry) {
        return Slug.words(name).stream()
                .anyMatch(word -> NATIONAL.contains(word) || (ofCountry && OF_COUNTRY.contains(word)));
    }

    private static String joined(String office, Entry country) {
        boolean article = country.name().startsWith("United ") || country.name().endsWith("s");
        return office + (article ? " of the " : " of ") + country.name();
    }
}
