package org.newswire.enrich.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the dateline that opens a story: place, date and source, in the orders and with the marks that agencies
 * use ({@code RIGA, Nov 10 (BP) —}, {@code Moscow (IP)-}, {@code MOSCOW, November 10. /TASS/.}).
 *
 * <p>A grammar proposes and evidence decides: capitals, a date, an agency or a country, and what follows the mark. An
 * ordinary sentence that begins {@code Paris - the city of light -} has none of it. Looks at the first
 * {@value #REACH} characters of a paragraph only, so its time is bounded.
 */
final class DatelineRule {

    private static final int REACH = 160;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*+(?:['’.-]\\p{L}[\\p{L}\\p{M}]*+)*+\\.?+";
    private static final String PARTICLE =
            "(?:de|del|di|da|do|dos|la|le|les|el|al|an|am|auf|bei|der|den|im|of|the|sur|upon|sous|en|ob|nad|на)";
    private static final String NO_DAY = "(?! \\d{1,2}(?!\\d))";
    private static final String PLACE = WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + NO_DAY + "){0,3}";
    private static final String PLACES = PLACE + "(?:(?: ?/ ?| (?:and|und|et|y|e|и|un) )" + PLACE + "){0,2}";
    private static final Set<String> MONTHS =
            Words.of("jan january feb february mar march apr april may jun june jul july"
                    + " aug august sep sept september oct october nov november dec december"
                    + " januar februar märz mär mai juni juli oktober okt dezember dez"
                    + " janv janvier févr fév février mars avr avril juin juil juillet août septembre octobre novembre"
                    + " déc décembre ene enero febrero marzo abr abril mayo junio julio ago agosto septiembre octubre"
                    + " noviembre dic diciembre gen gennaio febbraio aprile mag maggio giu giugno lug luglio set"
                    + " settembre ott ottobre dicembre janeiro fev fevereiro março maio junho julho setembro out outubro"
                    + " novembro dezembro янв января фев февраля мар марта апр апреля мая июн июня июл июля авг"
                    + " августа сен сент сентября окт октября ноя нояб ноября дек декабря"
                    + " janvāris janvārī februāris februārī marts martā aprīlis aprīlī maijs maijā jūnijs jūnijā jūlijs"
                    + " jūlijā augusts augustā septembris septembrī oktobris oktobrī novembris novembrī decembris"
                    + " decembrī");
    private static final Set<String> DAYS = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today"
                    + " yesterday tomorrow montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi"
                    + " jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo понедельник"
                    + " вторник среда четверг пятница суббота воскресенье");
    private static final String YEAR = "(?:,? (?:de )?\\d{4}\\.?)?";
    private static final String DATE = "(?<date>(?:" + oneOf(DAYS) + "\\.?,? )?"
            + "(?:" + oneOf(MONTHS) + "\\.? \\d{1,2}|\\d{1,2}(?:\\.|st|nd|rd|th|er|º)? (?:de )?" + oneOf(MONTHS)
            + "\\.?)"
            + YEAR + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\.?)";
    private static final String IN_BRACKETS = " ?[(\\[](?<NAME>[^()\\[\\]]{2,30})[)\\]]";
    private static final Pattern GRAMMAR = Pattern.compile("(?<place>" + PLACES + ")"
            + "(?<region>, " + PLACE + NO_DAY + ")?"
            + "(?:" + IN_BRACKETS.replace("NAME", "bracket") + ")?"
            + "(?:(?<comma>[,.])? " + DATE + ")?"
            + "(?:[,.]?(?:" + IN_BRACKETS.replace("NAME", "bracket2") + "| /(?<slashes>[^/ ][^/]{1,20})/\\.?))?"
            + "(?:[,.] (?<agency>" + WORD + "(?= ?[-–—])))?"
            + "(?: ?(?<mark>--+|\\.[-–—]|[-–—―_:]))?"
            + "(?<signed> (?:РИА Новости|ТАСС|Интерфакс|INTERFAX\\.RU)\\.)?");
    private static final Pattern SOURCE_FIRST = Pattern.compile("\\((?<source>[^()]{2,30})\\) ?(?:--+|[-–—]) ");
    private static final Pattern CASELESS = Pattern.compile(
            "[\\p{Lo}\\p{M}]{2,15}(?:[ /،-]{1,2}[\\p{Lo}\\p{M}\\p{N}]{1,15}){0,5} ?\\([\\p{L}\\p{M} .]{2,25}\\) ?[-–—:]");
    private static final Pattern CHINESE = Pattern.compile(
            "[（(【]?(?:\\p{IsHan}{2,12}|\\p{IsHan}{2,8}社[\\p{IsHan}/ ]{2,12}?)\\d{1,2}月\\d{1,2}日电(?:[）)】])?");

    private static final Set<String> AGENCIES =
            Words.of("reuters dpa afp apa xinhua interfax bloomberg yonhap kyodo ansa"
                    + " tass itar-tass anadolu antara bernama prensa latina cnn irna newsru belga tanjug hina leta bns"
                    + " elta ritzau ntb prnewswire businesswire globenewswire newsfile");
    private static final Set<String> NOT_PLACES = Words.of(
            "BREAKING UPDATE UPDATED CORRECTED CORRECTION ANALYSIS EXCLUSIVE FACTBOX TIMELINE KILL ADVISORY URGENT WATCH"
                    + " LIVE VIDEO PHOTO PHOTOS OPINION INTERVIEW FEATURE PREVIEW REPEAT REFILE WRAPUP NEWSMAKER"
                    + " EXPLAINER FOCUS BRIEF SUMMARY HIGHLIGHTS NOTE EDITORS ATTENTION NATO OPEC UEFA FIFA NASA"
                    + " UNESCO UNICEF SOCCER CRICKET TENNIS BASEBALL GOLF RUGBY HOCKEY BASKETBALL FOOTBALL BOXING"
                    + " ATHLETICS CYCLING SWIMMING SKIING NEWS SPORT SPORTS BUSINESS POLITICS WORLD ECONOMY MARKETS"
                    + " WEATHER OBITUARY BULLETIN ALERT FLASH CLARIFICATION RTRS PRESALE DIGEST OPTIONS INDICATORS RESULTS"
                    + " STOCKS FOREX EDITORIAL COMMENT COLUMN REVIEW");

    /** Words that begin sentences. */
    private static final Set<String> OPENERS =
            Words.of("the a an in on at but and for it he she they we you i this that there if when as");

    private DatelineRule() {}

    /**
     * Where the dateline ends that the paragraph begins with, mark included.
     *
     * @param text the text
     * @param paragraph a paragraph of it
     * @param opening whether the story has not begun before; later in it the bar is higher
     * @return code unit after the dateline, -1 when there is none
     */
    static int end(String text, Span paragraph, boolean opening) {
        String start = text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + REACH));
        int end = end(start, opening);
        return end < 0 ? -1 : paragraph.begin() + end;
    }

    private static int end(String start, boolean opening) {
        Matcher sourceFirst = SOURCE_FIRST.matcher(start);
        if (sourceFirst.lookingAt() && isAgency(sourceFirst.group("source"))) {
            int rest = sourceFirst.end();
            int more = placeFirst(start.substring(rest), false);
            return more < 0 ? rest - 1 : rest + more;
        }
        for (Pattern pattern : new Pattern[] {CHINESE, CASELESS}) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.lookingAt()) return matcher.end();
        }
        return placeFirst(start, opening);
    }

    private static int placeFirst(String start, boolean opening) {
        Matcher parts = GRAMMAR.matcher(start);
        return parts.lookingAt() && new Evidence(start, parts).convinces(opening) ? parts.end() : -1;
    }

    /** {@code IP}, {@code AFP/BP} and the agencies that do not write themselves in capitals. */
    private static boolean isAgency(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : lower.split("[ /-]", -1)) {
            if (AGENCIES.contains(word)) return true;
        }
        return name.length() <= 12 && name.indexOf('.') < 0 && isCapitals(name);
    }

    private static boolean isCapitals(String words) {
        int capitals = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Character.isLowerCase(c)) return false;
            if (Character.isUpperCase(c)) capitals++;
        }
        return capitals >= 2;
    }

    private static String oneOf(Set<String> words) {
        return "(?iu:" + String.join("|", words) + ")(?!\\p{L})";
    }

    /** What the parts of a candidate say. */
    private static final class Evidence {
        private final String place;
        private final boolean capitals;
        private final boolean region;
        private final boolean date;
        private final boolean comma;
        private final boolean source;
        private final boolean slashes;
        private final String mark;
        private final String rest;
        private final boolean cut;

        Evidence(String start, Matcher parts) {
            String bracket = orEmpty(parts.group("bracket"));
            String bracket2 = orEmpty(parts.group("bracket2"));
            place = parts.group("place");
            capitals = isCapitals(place) && place.length() >= 3;
            slashes = isAgency(orEmpty(parts.group("slashes")));
            source = slashes
                    || endsWithAgency(place)
                    || isSource(bracket)
                    || isSource(bracket2)
                    || isAgency(orEmpty(parts.group("agency")));
            region = parts.group("region") != null || (!bracket.isEmpty() && !isAgency(bracket));
            date = parts.group("date") != null;
            comma = parts.group("comma") != null;
            mark = orEmpty(parts.group("mark"));
            rest = start.substring(parts.end());
            cut = start.length() == REACH;
        }

        boolean convinces(boolean opening) {
            if (isNoPlace()) return false;
            if (rest.isEmpty()) return capitals ? date || (opening && !mark.isEmpty()) : date && comma && opening;
            if (slashes) return true;
            if (mark.isEmpty()) return source && (date || capitals) && rest.startsWith(" ") && isStory();
            if (!rest.startsWith(" ") && !source) return false;
            if (capitals && (source || date)) return true;
            if (!beginsSentence()) return false;
            if (source || (date && (opening || !mark.equals(":")))) return true;
            if (mark.equals(":") || !opening) return false;
            return region || (capitals && isStory());
        }

        /** The name of a body followed by its initials is no place: {@code World Health Organization (WHO)}. */
        private boolean isSource(String bracket) {
            StringBuilder initials = new StringBuilder();
            for (String word : place.split("[ -]", -1)) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) initials.append(word.charAt(0));
            }
            return isAgency(bracket) && !(bracket.length() > 1 && bracket.contentEquals(initials));
        }

        /** {@code London CNN} */
        private static boolean endsWithAgency(String place) {
            int space = place.lastIndexOf(' ');
            return space > 0 && AGENCIES.contains(place.substring(space + 1).toLowerCase(Locale.ROOT));
        }

        private boolean isNoPlace() {
            String[] words = place.split("[ /,.-]+", -1);
            String first = words[0].toLowerCase(Locale.ROOT);
            if (DAYS.contains(first) || MONTHS.contains(first)) return true;
            if (OPENERS.contains(first) && !place.equalsIgnoreCase("The Hague")) return true;
            for (String word : words) {
                if (NOT_PLACES.contains(word)) return true;
            }
            return false;
        }

        private boolean beginsSentence() {
            int at = rest.startsWith(" ") ? 1 : 0;
            if (at >= rest.length()) return false;
            int c = rest.codePointAt(at);
            return Character.isUpperCase(c)
                    || Character.isDigit(c)
                    || Character.getType(c) == Character.OTHER_LETTER
                    || "\"“„«‘'¡¿$£€".indexOf(c) >= 0;
        }

        /** Whether running text follows, not the rest of a headline. */
        private boolean isStory() {
            if (!beginsSentence() || rest.length() < 60) return false;
            boolean mixed =
                    rest.chars().limit(60).filter(Character::isLowerCase).count() >= 8;
            return mixed && (cut || ".!?\"”’)".indexOf(rest.charAt(rest.length() - 1)) >= 0);
        }

        private static String orEmpty(@Nullable String group) {
            return group == null ? "" : group;
        }
    }
}
