package org.newswire.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newswire.enrich.entity.gazetteer.Alias;
import org.newswire.enrich.entity.gazetteer.Entry;
import org.newswire.enrich.entity.gazetteer.Gazetteer;
import org.newswire.enrich.entity.gazetteer.Sense;
import org.newswire.enrich.entity.gazetteer.Subtypes;

/**
 * Decides which entry of the gazetteer each mention of a story means.
 *
 * <p>A name means the entry of its type. Where several entries share it, the story decides: {@code Congo} is the one
 * that it shows by other names, by its people or by places in it; {@code Georgia} is the state in a story about Atlanta
 * that has nothing else of the country. Initials that the story itself spells out are what it says that they are. A
 * place that is said to lie elsewhere ({@link Qualifiers}) is none of the gazetteer.
 */
final class Identities {

    /** Words in the names of those who send news. */
    private static final Set<String> MEDIA = WordSet.of("press news agency wire newswire media service presse");

    private static final Pattern FAMILY =
            Pattern.compile(" (?:family|families|dynasty|clan|brothers|sisters|siblings|twins|couple)\\b");
    private static final Pattern AGENCY = Pattern.compile("(?:-news)?-agency$");

    private final List<NamedSpan> mentions;
    private final List<List<Sense>> senses;
    /** By the id of an entry, the names that show it or what lies in it. */
    private final Map<String, Set<String>> shownBy = new HashMap<>();
    /** Initials of the names that the gazetteer does not know. */
    private @Nullable Set<String> initials;

    private final Gazetteer gazetteer;
    /** Who sent the story, by the keys of their names. */
    private final Map<String, Entry> senders = new HashMap<>();

    private Identities(List<NamedSpan> mentions, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.mentions = mentions;
        this.senses = mentions.stream().map(this::senses).toList();
        for (int i = 0; i < mentions.size(); i++) {
            Entry surely = surely(senses.get(i));
            if (surely != null) show(surely, key(mentions.get(i)));
        }
    }

    /** The mentions in the same order, with what they mean; of the type that the gazetteer says where it knows them. */
    static List<EntityGroup.Member> of(List<NamedSpan> mentions, String text, Gazetteer gazetteer) {
        Identities identities = new Identities(mentions, gazetteer);
        List<@Nullable Entry> entries = new ArrayList<>();
        identities.findSenders();
        for (int i = 0; i < mentions.size(); i++) entries.add(identities.entry(i));
        List<Qualifiers.Qualified> qualified = Qualifiers.read(mentions, entries, identities.senses, text, gazetteer);
        Offices offices = new Offices(mentions, qualified, text, gazetteer);
        List<EntityGroup.Member> members = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Optional<String> full = isFamily(mentions.get(i), text)
                    ? Optional.of(mentions.get(i).form() + " " + PersonGrouper.FAMILY)
                    : offices.fullName(i);
            members.add(member(mentions.get(i), qualified.get(i), full, offices.qualifier(i), offices.isOfCountry(i)));
        }
        return members;
    }

    /** {@code the Berg family}, {@code the Berg brothers}: none of them by himself. */
    private static boolean isFamily(NamedSpan mention, String text) {
        return mention.type() == Entity.Type.PERSON
                && Name.of(mention.type(), mention.form()).isOneWord()
                && FAMILY.matcher(text)
                        .region(mention.span().end(), text.length())
                        .lookingAt();
    }

    private static EntityGroup.Member member(
            NamedSpan mention,
            Qualifiers.Qualified qualified,
            Optional<String> office,
            @Nullable String others,
            boolean shown) {
        Entry entry = qualified.entry();
        NamedSpan typed = entry == null ? mention : mention.as(entry.type());
        boolean person = typed.type() == Entity.Type.PERSON;
        String form = person && entry != null ? entry.name() : office.orElse(mention.form());
        String place = others == null ? qualified.qualifier() : others;
        String qualifier = person && entry == null ? Name.generation(form) : place;
        Name name = Name.of(typed.type(), form);
        return new EntityGroup.Member(typed, shown ? name.shownAs(mention.form()) : name, entry, qualifier);
    }

    private List<Sense> senses(NamedSpan mention) {
        List<Sense> all = known(mention);
        List<Sense> possible =
                all.stream().filter(sense -> canBe(mention.type(), sense)).toList();
        boolean mistaken = possible.isEmpty() && all.size() == 1 && isMistaken(mention, all.get(0));
        return mistaken ? all : possible;
    }

    private List<Sense> known(NamedSpan mention) {
        List<Sense> known = gazetteer.senses(mention.form());
        boolean company = known.isEmpty() && mention.type() == Entity.Type.ORGANISATION;
        return company ? gazetteer.senses(Name.withoutLegalForm(mention.form())) : known;
    }

    /** Whether a mention that was tagged as one type can mean this. */
    private static boolean canBe(Entity.Type type, Sense sense) {
        Entity.Type known = sense.entry().type();
        return known == type || sense.use() == Alias.Use.UNMISTAKABLE || (isThing(known) && isThing(type));
    }

    /**
     * Whether the models rather than the gazetteer got the type wrong. Towns are not among what it knows better, since
     * teams are named after them, nor are single words that may be last names.
     */
    private static boolean isMistaken(NamedSpan mention, Sense sense) {
        if (sense.use() == Alias.Use.SHARED) return false;
        Entity.Type known = sense.entry().type();
        boolean severalWords = mention.form().indexOf(' ') > 0;
        return switch (mention.type()) {
            case PERSON -> severalWords;
            case LOCATION -> known == Entity.Type.ORGANISATION;
            case ORGANISATION ->
                known == Entity.Type.MISC
                        || Subtypes.COUNTRY.equals(sense.entry().subtype());
            case MISC -> Slug.words(mention.form()).size() > 1 && isPlaceOrPower(sense.entry());
            case EVENT -> false;
        };
    }

    /** Leagues and newspapers are also contests and works. */
    private static boolean isPlaceOrPower(Entry entry) {
        return switch (entry.subtype() == null ? "" : entry.subtype()) {
            case "agency", "alliance", "militia", "ministry", "parliament", "party" -> true;
            default -> entry.type() == Entity.Type.LOCATION;
        };
    }

    private static boolean isThing(Entity.Type type) {
        return type == Entity.Type.EVENT || type == Entity.Type.MISC;
    }

    private @Nullable Entry entry(int i) {
        Entry surely = surely(senses.get(i));
        String key = key(mentions.get(i));
        Entry sender = sender(mentions.get(i), key, surely);
        if (sender != null) return sender;
        Entry shared = shared(senses.get(i), key, surely);
        Entry entry = shared == null ? surely : shared;
        return entry != null && isSpelledOutOtherwise(mentions.get(i), entry, key) ? null : entry;
    }

    /**
     * Senders are media of their names, whatever else is called so: {@code BP} in a dateline is no oil company. Their
     * initials are those of an organisation in the story if they can be.
     */
    private void findSenders() {
        for (NamedSpan mention : mentions) {
            if (!mention.sender()) continue;
            String name = mentions.stream()
                    .filter(other -> spellsOut(other, mention))
                    .map(NamedSpan::form)
                    .findFirst()
                    .orElse(mention.form());
            Entry sender = gazetteer.senses(name).stream()
                    .map(Sense::entry)
                    .filter(Identities::isSender)
                    .findFirst()
                    .orElseGet(() -> unknownSender(name));
            senders.put(key(mention), sender);
            senders.put(Slug.of(Slug.words(name)), sender);
        }
    }

    private static boolean spellsOut(NamedSpan name, NamedSpan sender) {
        return name.type() == Entity.Type.ORGANISATION
                && Slug.words(name.form()).stream().anyMatch(MEDIA::contains)
                && Name.of(sender.type(), sender.form()).isAcronym()
                && Acronyms.initials(name.form()).contains(key(sender));
    }

    private static boolean isSender(Entry entry) {
        return Subtypes.MEDIA.equals(entry.subtype()) || Subtypes.AGENCY.equals(entry.subtype());
    }

    private Entry unknownSender(String name) {
        String id = "organisation/" + Slug.of(Slug.words(name));
        boolean taken =
                gazetteer.find(id).isPresent() || !gazetteer.senses(name).isEmpty();
        Alias alias = new Alias(name, Alias.Use.USUAL);
        return new Entry(
                taken ? id + "-media" : id, Entity.Type.ORGANISATION, Subtypes.MEDIA, name, List.of(alias), null);
    }

    /** The sender that a mention names, with or without {@code News Agency}; null when it names another. */
    private @Nullable Entry sender(NamedSpan mention, String key, @Nullable Entry known) {
        if (mention.type() != Entity.Type.ORGANISATION || senders.isEmpty()) return null;
        if (known != null && !mention.sender()) return null;
        Entry sender = senders.get(key);
        return sender != null ? sender : senders.get(AGENCY.matcher(key).replaceFirst(""));
    }

    /** The one that is meant unless the story says otherwise. */
    private static @Nullable Entry surely(List<Sense> senses) {
        return senses.stream()
                .filter(sense -> sense.use() != Alias.Use.SHARED)
                .map(Sense::entry)
                .findFirst()
                .orElse(null);
    }

    /** The one entry of those that share the name that the story shows otherwise; null when none or several are. */
    private @Nullable Entry shared(List<Sense> senses, String key, @Nullable Entry surely) {
        if (surely != null && isShown(surely.id(), key)) return null;
        List<Entry> shown = senses.stream()
                .filter(sense -> sense.use() == Alias.Use.SHARED)
                .map(Sense::entry)
                .filter(entry -> isShown(entry.id(), key) || (surely == null && isSurroundingShown(entry)))
                .toList();
        return shown.size() == 1 ? shown.get(0) : null;
    }

    private boolean isSurroundingShown(Entry entry) {
        return shownBy.keySet().stream().anyMatch(id -> gazetteer.liesIn(entry, id));
    }

    /** Whether the story has the entry, or something that lies in it, by another name than this. */
    private boolean isShown(String id, String key) {
        Set<String> names = shownBy.getOrDefault(id, Set.of());
        return names.size() > 1 || (names.size() == 1 && !names.contains(key));
    }

    private void show(Entry entry, String key) {
        String id = entry.id();
        for (int depth = 0; id != null && depth < Gazetteer.DEEPEST; depth++) {
            shownBy.computeIfAbsent(id, any -> new HashSet<>()).add(key);
            id = gazetteer.find(id).map(Entry::within).orElse(null);
        }
    }

    private boolean isSpelledOutOtherwise(NamedSpan mention, Entry entry, String key) {
        return Name.of(mention.type(), mention.form()).isAcronym()
                && !isShown(entry.id(), key)
                && initials().contains(key);
    }

    private Set<String> initials() {
        if (initials == null) {
            initials = new HashSet<>();
            for (int i = 0; i < mentions.size(); i++) {
                NamedSpan mention = mentions.get(i);
                boolean unknown = mention.type() == Entity.Type.ORGANISATION
                        && surely(senses.get(i)) == null
                        && !senders.containsKey(key(mention));
                if (unknown) initials.addAll(Acronyms.initials(mention.form()));
            }
        }
        return initials;
    }

    private static String key(NamedSpan mention) {
        return Objects.requireNonNull(Slug.of(Slug.words(mention.form())));
    }
}
