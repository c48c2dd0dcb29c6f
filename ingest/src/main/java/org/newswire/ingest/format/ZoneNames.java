package org.newswire.ingest.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Time zones as dates name them. An abbreviation has the meaning it has in RFC 2822, section 4.3, else the only one that
 * is common; IST, which is India, Ireland and Israel, is not known. Letters are the military zones.
 */
final class ZoneNames {

    private static final Pattern OFFSET =
            Pattern.compile("(?<sign>[+-])(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?(?::?\\d{2})?");
    private static final int LONGEST_REGION = 40;

    private static final Map<String, ZoneId> ZONES = zones("""
            -12 y
            -11 x sst nut
            -10 w hst hast ckt taht
            -9 v akst hdt hadt gamt
            -8 u pst akdt
            -7 t mst pdt
            -6 s cst mdt galt
            -5 r est cdt pet cot
            -4 q edt ast vet clt bot gyt
            -03:30 nst
            -3 p adt clst art brt uyt gft wgt pmst
            -02:30 ndt
            -2 o brst uyst fnt pmdt wgst
            -1 n azot cvt egt
            +0 z ut utc uct gmt wet azost egst
            +1 a cet met mez bst west wat
            +2 b cest mest mesz eet sast cat wast
            +3 c eest msk eat trt idt
            +03:30 irst
            +4 d msd gst azt mut samt ret sct
            +04:30 aft irdt
            +5 e pkt uzt yekt tmt mvt tjt
            +05:45 npt
            +6 f btt almt omst
            +06:30 mmt
            +7 g ict wib hovt krat novt
            +8 h sgt hkt myt awst pht wita irkt ulat
            +08:45 acwst
            +9 i jst kst wit yakt
            +09:30 acst
            +10 k aest chst pgt vlat
            +10:30 acdt lhst
            +11 l aedt sbt vut nct magt
            +12 m nzst fjt pett
            +12:45 chast
            +13 nzdt tot phot
            +13:45 chadt
            +14 lint
            America/New_York et
            America/Chicago ct
            America/Denver mt
            America/Los_Angeles pt
            """);

    private ZoneNames() {}

    /** The zone of an abbreviation, an offset such as {@code +02:00}, {@code +0200}, {@code +2}, or {@code Europe/Riga}. */
    static Optional<ZoneId> zone(String name) {
        if (name.startsWith("+") || name.startsWith("-")) return Optional.of(offset(name));
        var known = ZONES.get(Clean.lower(name));
        return known != null ? Optional.of(known) : region(name);
    }

    /** Whether a word is an abbreviation that is known. */
    static boolean isName(String word) {
        return ZONES.containsKey(Clean.lower(word));
    }

    /**
     * Reads an offset.
     *
     * @throws DateTimeException when it is none, or further from UTC than any place
     */
    static ZoneOffset offset(String text) {
        var offset = OFFSET.matcher(text);
        if (!offset.matches()) throw new DateTimeException("offset " + text);
        var sign = offset.group("sign").equals("-") ? -1 : 1;
        var minutes = offset.group("m") == null ? 0 : Integer.parseInt(offset.group("m"));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group("h")), sign * minutes);
    }

    private static Optional<ZoneId> region(String name) {
        if (name.indexOf('/') < 0 || name.length() > LONGEST_REGION) return Optional.empty();
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, ZoneId> zones(String table) {
        var zones = new HashMap<String, ZoneId>();
        table.lines().map(line -> line.split(" ")).forEach(words -> {
            var zone = words[0].indexOf('/') > 0 ? ZoneId.of(words[0]) : offset(words[0]);
            for (int i = 1; i < words.length; i++) zones.put(words[i], zone);
        });
        return Map.copyOf(zones);
    }
}
