package org.newswire.ingest.format.newsml1;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newswire.ingest.format.xml.XmlElement;

/** Gathers what an item says to editors, wherever it stands: instructions, news lines, properties. */
final class EditorNotes {

    private static final List<String> PROPERTIES = List.of("EditorialInfo", "EdNote", "EditorialNote", "NoteToEditors");

    private EditorNotes() {}

    /**
     * The notes on one line each; empty when there are none.
     *
     * @param path the components around the text
     */
    static String of(XmlElement newsItem, List<XmlElement> path) {
        var instructions = newsItem.child("NewsManagement").stream()
                .flatMap(management -> management.children("Instruction"))
                .flatMap(instruction -> Names.formal(instruction).stream());
        return Stream.concat(instructions, path.stream().flatMap(EditorNotes::in))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> in(XmlElement component) {
        return Stream.concat(
                component.children("NewsLines").flatMap(NewsLines::notes),
                component
                        .children("AdministrativeMetadata")
                        .flatMap(metadata -> PROPERTIES.stream().flatMap(name -> Names.properties(metadata, name))));
    }
}
