package org.newswire.ingest.format.newsmlg2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.Problems;
import org.newswire.ingest.format.xml.XmlElement;

/**
 * What concept, knowledge, catalog and planning items say: each concept, vocabulary or plan as one paragraph, the first
 * {@value #MAX_ENTRIES} of them.
 */
final class Knowledge {

    private static final int MAX_ENTRIES = 500;

    private final Concepts concepts;
    private final Wording wording;
    private final List<XmlElement> entries;
    private final List<XmlElement> plans;

    Knowledge(G2Item item, Concepts concepts, Wording wording) {
        this.concepts = concepts;
        this.wording = wording;
        entries = Stream.of(
                        item.parts("concept"),
                        item.all("conceptSet", "concept"),
                        item.all("catalogContainer", "catalog").flatMap(catalog -> catalog.children("scheme")),
                        item.element().is("catalog") ? item.element().children("scheme") : Stream.<XmlElement>empty())
                .flatMap(found -> found)
                .toList();
        plans = item.all("newsCoverageSet", "newsCoverage")
                .flatMap(coverage -> coverage.children("planning"))
                .toList();
    }

    /** The name of the only concept, or the headline of the first plan. */
    Optional<String> headline() {
        var plan = wording.line(plans.stream().flatMap(planning -> planning.children("headline")));
        return entries.size() == 1 ? plan.or(() -> wording.line(entries.get(0).children("name"))) : plan;
    }

    /** The concepts, else the plans; empty when there are none. */
    Optional<String> body(Problems problems) {
        if (entries.size() > MAX_ENTRIES)
            problems.add("of " + entries.size() + " concepts the first " + MAX_ENTRIES + " are in the body");
        var text = Stream.concat(
                        entries.stream().limit(MAX_ENTRIES).map(this::entry),
                        plans.stream().map(this::plan))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    private String entry(XmlElement entry) {
        var name = wording.line(entry.children("name"))
                .or(() -> entry.child("conceptId").flatMap(concepts::label));
        var label = name.or(() -> entry.attribute("alias")).orElse("");
        var definition = wording.line(entry.children("definition")).orElse("");
        return label.isEmpty() || definition.isEmpty() ? label + definition : label + ": " + definition;
    }

    private String plan(XmlElement plan) {
        return Stream.concat(
                        wording.line(plan.children("headline")).stream(),
                        Stream.concat(plan.children("description"), plan.children("edNote"))
                                .flatMap(text -> BlockText.line(text).stream()))
                .collect(Collectors.joining("\n"));
    }
}
