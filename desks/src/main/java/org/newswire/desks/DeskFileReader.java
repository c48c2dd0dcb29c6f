package org.newswire.desks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newswire.desks.query.DeskQuery;
import org.newswire.desks.query.QueryException;
import org.newswire.runtime.yaml.YamlMapping;
import org.newswire.runtime.yaml.YamlValue;

/** Reads what one desks file says and notes everything that is wrong in it. */
final class DeskFileReader {

    private static final int MOST_DESKS = 10_000;

    private static final String READY_MADE = "ready-made";
    private static final String DESKS = "desks";
    private static final String DESCRIPTION = "description";
    private static final String QUERY = "query";
    private static final String ENABLED = "enabled";
    private static final String ALL = "all";

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    private DeskFileReader() {}

    /** The desks of the file; to be used only when there are no problems. */
    static List<Desk> read(YamlValue root) {
        var reader = new DeskFileReader();
        var file = root.mapping().knowing(List.of(READY_MADE, DESKS));
        file.find(READY_MADE).ifPresent(names -> names.elements().forEach(reader::readyMade));
        file.find(DESKS)
                .map(YamlValue::mapping)
                .ifPresent(all -> all.forEach((name, desk) -> reader.desk(all, name, desk)));
        if (reader.desks.size() > MOST_DESKS) root.problem("more than " + MOST_DESKS + " desks");
        return List.copyOf(reader.desks.values());
    }

    private void readyMade(YamlValue value) {
        var name = value.text();
        if (name == null) return;
        if (name.equals(ALL)) ReadyMade.all().forEach(desk -> desks.put(desk.name(), desk));
        else
            ReadyMade.named(name)
                    .ifPresentOrElse(
                            desk -> desks.put(name, desk),
                            () -> value.unknown("ready-made desk", name, ReadyMade.names()));
    }

    private void desk(YamlMapping all, String name, YamlValue desk) {
        if (!Desk.isName(name))
            all.problem(
                    name,
                    "\"" + name + "\" is no name of a desk: small letters, digits and hyphens, at most "
                            + Desk.LONGEST_NAME);
        else if (desks.containsKey(name))
            all.problem(name, "desk " + name + " is there twice, the first is ready-made; give this one another name");
        else if (desk.isText()) add(name, "", desk, true);
        else described(all, name, desk.mapping().knowing(List.of(DESCRIPTION, QUERY, ENABLED)));
    }

    private void described(YamlMapping all, String name, YamlMapping desk) {
        var description = Optional.ofNullable(desk.text(DESCRIPTION)).orElse("");
        var enabled = desk.find(ENABLED).map(YamlValue::flag).orElse(true);
        desk.find(QUERY)
                .ifPresentOrElse(
                        query -> add(name, description, query, enabled),
                        () -> all.problem(name, desk.here() + " has no query"));
    }

    private void add(String name, String description, YamlValue value, boolean enabled) {
        var query = value.text();
        if (query == null) return;
        try {
            DeskQuery.parse(query);
            desks.put(name, new Desk(name, description, query, enabled));
        } catch (QueryException wrong) {
            value.problem(
                    wrong.position(),
                    "query of desk " + name + ", position " + wrong.position() + ": " + wrong.getMessage());
        }
    }
}
