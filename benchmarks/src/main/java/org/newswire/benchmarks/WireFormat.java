package org.newswire.benchmarks;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newswire.benchmarks.StoryGenerator.Story;

/**
 * A format that stories are written in for a benchmark, in the simplest form that an agency would send.
 *
 * @param extension extension of its files
 * @param writer writes a file with one story
 */
record WireFormat(String extension, Function<Story, String> writer) {

    /** All of them. */
    static final List<WireFormat> ALL = List.of(
            new WireFormat("txt", WireFormat::text),
            new WireFormat("json", WireFormat::ninjs),
            new WireFormat("jsonl", story -> story.jsonLine() + "\n"),
            new WireFormat("xml", WireFormat::newsmlG2),
            new WireFormat("nitf", WireFormat::nitf),
            new WireFormat("newsml", WireFormat::newsml1),
            new WireFormat("rss", WireFormat::rss),
            new WireFormat("iptc", WireFormat::iptc7901));

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("ddHHmm 'GMT' MMM uu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static String text(Story story) {
        return "Guid: " + story.guid() + "\nDate: " + story.created() + "\nHeadline: " + story.headline() + "\n\n"
                + story.body() + "\n";
    }

    private static String ninjs(Story story) {
        return story.jsonLine()
                .replace("{\"id\":", "{\"uri\":")
                .replace("\"published\":", "\"versioncreated\":")
                .replace("\"status\":", "\"pubstatus\":")
                .replace("\"body\":", "\"body_text\":");
    }

    private static String newsmlG2(Story story) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="1" standard="NewsML-G2">
                  <itemMeta><versionCreated>%s</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
                  <contentMeta><urgency>4</urgency><subject qcode="medtop:04000000"/><headline>%s</headline></contentMeta>
                  <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>%s</body.content>
                  </body></nitf></inlineXML></contentSet>
                </newsItem>
                """.formatted(story.guid(), story.created(), escaped(story.headline()), paragraphs(story));
    }

    private static String nitf(Story story) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <nitf><head><docdata><doc-id id-string="%s"/><urgency ed-urg="4"/><date.issue norm="%s"/></docdata></head>
                <body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>%s</body.content></body></nitf>
                """.formatted(story.guid(), BASIC.format(story.created()), escaped(story.headline()), paragraphs(story));
    }

    private static String newsml1(Story story) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier><ProviderId>bench.example</ProviderId>
                <DateId>20261110</DateId><NewsItemId>%s</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier></Identification>
                <NewsManagement><ThisRevisionCreated>%s</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>%s</HeadLine></NewsLines><ContentItem><DataContent>%s</DataContent>
                </ContentItem></NewsComponent></NewsItem></NewsML>
                """.formatted(story.guid(), BASIC.format(story.created()), escaped(story.headline()), paragraphs(story));
    }

    private static String rss(Story story) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Bench</title><item><guid>%s</guid><pubDate>%s</pubDate><title>%s</title>
                <description>%s</description></item></channel></rss>
                """.formatted(story.guid(), story.created(), escaped(story.headline()), escaped(paragraphs(story)));
    }

    private static String iptc7901(Story story) {
        return "\u0001bch0001 4 pol 700\r\r\n\u0002" + story.headline() + "\r\r\n"
                + story.body().replace("\n", "\r\r\n") + "\r\r\n\u0003" + DAY_AND_TIME.format(story.created())
                + "\r\r\n\u0004";
    }

    private static String paragraphs(Story story) {
        return Arrays.stream(story.body().split("\n\n"))
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
