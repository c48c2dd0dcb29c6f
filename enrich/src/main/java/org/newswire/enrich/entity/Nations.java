package org.newswire.enrich.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of countries as sports pages and tables write them, in small letters. Source: ISO 3166 as the JDK names it. */
final class Nations {

    private static final Set<String> NAMES = names();

    private Nations() {}

    /** Whether words, in any case, are the name of a country or of one of the nations that play for themselves. */
    static boolean isName(String words) {
        return NAMES.contains(Slug.of(Slug.words(words)));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(
                WordSet.of("england scotland wales northern-ireland republic-of-ireland britain great-britain holland"
                        + " the-netherlands russia south-korea north-korea korea ivory-coast czech-republic macedonia bosnia"
                        + " bosnia-herzegovina turkey burma swaziland zaire congo democratic-republic-of-congo dr-congo"
                        + " yugoslavia soviet-union czechoslovakia east-germany west-germany serbia-and-montenegro west-indies"
                        + " faroes hong-kong macau taiwan palestine kosovo us usa uk uae america the-united-states trinidad"
                        + " cape-verde vatican micronesia tahiti chinese-taipei trinidad-and-tobago antigua-and-barbuda"
                        + " sao-tome-and-principe st-lucia st-vincent st-kitts-and-nevis"));
        for (String code : Locale.getISOCountries()) {
            names.add(Slug.of(Slug.words(new Locale("", code).getDisplayCountry(Locale.ENGLISH))));
        }
        return Set.copyOf(names);
    }
}
