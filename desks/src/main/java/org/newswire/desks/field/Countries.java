package org.newswire.desks.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.Entity;
import org.newswire.avro.EntityType;
import org.newswire.runtime.config.Nearest;

/** Countries by their codes, names and peoples, and the countries that items name. Immutable. */
public final class Countries {

    private static final String RESOURCE = "countries.tsv";
    /** Ids of the gazetteer that say in which country: {@code country/LV}, {@code nationality/LV}, {@code region/US-TX}. */
    private static final Pattern ID = Pattern.compile("(?:country|nationality|region)/([A-Z]{2})(?:-[A-Z0-9]+)?");

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Countries ALL = load();

    private final Map<String, String> codeByName = new TreeMap<>();
    private final Map<String, String> codeByPeople = new HashMap<>();
    private final Map<String, String> codeByCode = new HashMap<>();

    private Countries(Iterable<String> lines) {
        for (var line : lines) {
            if (line.startsWith("#") || line.isEmpty()) continue;
            var columns = line.split("\t", -1);
            var code = columns[0];
            codeByCode.put(Analyzers.folded(code), code);
            codeByCode.put(Analyzers.folded(columns[1]), code);
            for (var name : columns[2].split("; ", -1)) codeByName.put(plain(name), code);
            if (columns.length > 3) for (var people : columns[3].split("; ", -1)) codeByPeople.put(plain(people), code);
        }
    }

    private static Countries load() {
        var stream = Objects.requireNonNull(Countries.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return new Countries(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The ISO 3166 code of two letters that a query means by {@code IR}, {@code IRN} or {@code Iran}.
     *
     * @throws IllegalArgumentException that says what was expected
     */
    public static String code(String value) {
        var plain = plain(value);
        var code = ALL.codeByCode.getOrDefault(plain, ALL.codeByName.get(plain));
        if (code != null) return code;
        throw new IllegalArgumentException("\"" + value + "\" is no country"
                + Nearest.to(plain, ALL.codeByName.keySet())
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("; give an ISO 3166 code such as LV or LVA, or its English name"));
    }

    /**
     * The countries that an item names, where it does: by themselves, by their people, by their parts, or as where it was
     * written.
     */
    static Tokens of(EnrichedItem item) {
        var tokens = new Tokens();
        var told = new HashSet<String>();
        for (var entity : item.getEntities()) {
            var codes = ALL.codes(entity);
            for (var mention : entity.getMentions()) {
                if (entity.getType() == EntityType.LOCATION) told.add(plain(mention.getText()));
                for (var code : codes) tokens.add(code, mention.getBegin(), mention.getEnd());
            }
        }
        Stream.concat(item.getLocated().stream(), Stream.ofNullable(item.getDateline()))
                .flatMap(COMMA::splitAsStream)
                .filter(part -> !told.contains(plain(part))) // ATLANTA, Georgia
                .forEach(part -> ALL.named(part).ifPresent(tokens::add));
        return tokens;
    }

    /** By its id, which tells countries of one name from their namesakes; by its names where the id is of no country. */
    private Set<String> codes(Entity entity) {
        var id = ID.matcher(entity.getId());
        var known = id.matches() ? codeByCode.get(Analyzers.folded(id.group(1))) : null;
        if (known != null) return Set.of(known);
        var codes = new HashSet<String>();
        if (entity.getType() == EntityType.LOCATION && mayBeCountry(entity.getSubtype())) {
            named(entity.getName()).ifPresent(codes::add);
            for (var mention : entity.getMentions()) named(mention.getText()).ifPresent(codes::add);
        } else if (entity.getType() == EntityType.MISC) {
            var code = codeByPeople.get(plain(entity.getName()));
            if (code != null) codes.add(code);
        }
        return codes;
    }

    private static boolean mayBeCountry(@Nullable String subtype) {
        return subtype == null || subtype.equals("country") || subtype.equals("territory");
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(codeByName.get(plain(name)));
    }

    private static String plain(String name) {
        var plain =
                SPACES.matcher(Analyzers.folded(name.strip())).replaceAll(" ").replace(".", "");
        if (plain.startsWith("the ")) plain = plain.substring(4);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
