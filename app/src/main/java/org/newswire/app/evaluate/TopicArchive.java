package org.newswire.app.evaluate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.newswire.enrich.text.ArticleReader;
import org.newswire.enrich.text.Copy;
import org.newswire.enrich.topic.archive.LabelledStory;

/** A site's own stories with the topics that its editors gave them. */
public final class TopicArchive {

    private TopicArchive() {}

    /**
     * Reads a file of classified articles.
     *
     * @throws org.newswire.app.UserException when it cannot be read or a line in it is wrong
     */
    public static List<LabelledStory> read(Path file) {
        var reader = new ArticleReader();
        return AnnotatedFile.read(file, ClassifiedDocument::of).stream()
                .map(document -> new LabelledStory(
                        reader.read(new Copy(document.title(), document.text(), "en", Instant.MIN, List.of())),
                        Set.copyOf(document.expected())))
                .toList();
    }
}
