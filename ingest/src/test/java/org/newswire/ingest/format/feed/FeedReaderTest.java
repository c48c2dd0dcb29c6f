package org.newswire.ingest.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newswire.ingest.format.FailureCode;
import org.newswire.ingest.format.Formats;
import org.newswire.ingest.format.Hints;
import org.newswire.ingest.format.Problem;
import org.newswire.ingest.format.Rejection;
import org.newswire.ingest.format.Unit;

class FeedReaderTest {

    private static final String TWO =
            "<rss version='2.0'><channel><title>BP</title>\n<item><title>One</title></item>\n<item><title>Two</title></item></channel></rss>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version='2.0'>                                              | rss",
                "<?xml version='1.0'?><!-- x --><!DOCTYPE rss><RSS>               | rss",
                "<channel><item>                                                  | rss",
                "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>                       | rss",
                "<RDF xmlns:r='http://my.netscape.com/rdf/simple/0.9/'>           | rss",
                "<br /> <b>Warning</b>: x in y <?xml version='1.0'?><rss version='2.0'> | rss",
                "<feed xmlns='http://www.w3.org/2005/Atom'>                       | atom",
                "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>             | atom",
                "<a:entry xmlns:a='http://www.w3.org/2005/Atom'>                  | atom"
            })
    void isToldByItsRoot(String beginning, String expected) {
        assertThat(Feeds.format(beginning).name()).isEqualTo(expected);
    }

    @Test
    void aFeedWithoutItemsComesToNothing() {
        assertThat(Feeds.units("<rss><channel><title>BP</channel></rss>")).isEmpty();
        assertThat(Feeds.units("<rss version='2.0'><channel><title>BP</title></channel></rss>"))
                .isEmpty();
        assertThat(Feeds.units("<feed xmlns='http://www.w3.org/2005/Atom'><title>BP</title></feed>"))
                .isEmpty();
    }

    @Test
    void anItemIsKnownByItsOwnBytesAlsoWhenItIsTheOnlyOne() {
        var two = Feeds.units(TWO);
        var one = Feeds.units(
                "<rss version='2.0'><channel><title>Other</title><item><title>Two</title></item></channel></rss>");

        assertThat(one)
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.fingerprint()).isEqualTo(two.get(1).fingerprint()));
    }

    @Test
    void readsTheItemsOfAFeedThatWasCutOff() {
        for (int end = TWO.lastIndexOf("<item>"); end < TWO.length() - 1; end++) {
            var items = Feeds.items(TWO.substring(0, end));
            var isWhole = end >= TWO.indexOf("></channel>");
            assertThat(items).extracting("headline").startsWith("One").hasSize(isWhole ? 2 : 1);
            assertThat(items.get(0).problems())
                    .first()
                    .satisfies(problem -> assertThat(problem.message()).startsWith("not well-formed, read as far as"));
        }
    }

    @Test
    void refusesAFeedThatIsCutOffInItsFirstItem() {
        assertThat(Feeds.rejections("<rss version='2.0'><channel><item><title>One"))
                .extracting(Rejection::code)
                .containsExactly(FailureCode.XML_MALFORMED);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "PHP Notice: x\n<?xml version='1.0'?><rss version='2.0'><channel><item><title>One</title></item></channel></rss>",
                "<rss version='2.0'><channel><item><title>One</Title></item></channel></rss>",
                "<rss version='2.0'><channel><item><title>One<br></title></item></channel></rss>",
                "<rss version='2.0'><channel><item><title>One</title></channel></rss>",
                "<rss version=2.0><channel><item><title>One</title></item></channel></rss>",
                "<rss version='2.0'><channel><item><title>One</title><x a='1' a='2'/></item></channel></rss>",
                "<rss version='2.0'><channel><item><title>One</title></item></channel></rss><!-- x --></rss>",
                "<rss version='2.0'><channel><item><title>One</title><x:y>1</x:y>&foo;</item></channel></rss>\u0001",
                "<rss version='2.0'><channel><item><title>One</title><d>a < b, 2 <3</d></item></channel></rss>"
            })
    void readsWhatIsNotWellFormed(String feed) {
        assertThat(Feeds.only(feed).headline()).isEqualTo("One");
    }

    @Test
    void oneBadItemDoesNotTouchTheOthers() {
        var items = Feeds.items(TWO.replace("Two", "Two</b>"));

        assertThat(items).extracting("headline").containsExactly("One", "Two");
        assertThat(items.get(0).problems())
                .extracting(Problem::message)
                .noneMatch(text -> text.startsWith("not well-formed"));
        assertThat(items.get(1).problems())
                .extracting(Problem::message)
                .anyMatch(text -> text.startsWith("not well-formed"));
    }

    @Test
    void refusesAnotherDocumentThatIsSaidToBeAFeed() {
        var page = Unit.of("a.xml", null, "<html><body/></html>".getBytes(UTF_8), Hints.NONE);
        var format = Formats.only("rss").detect(null).orElseThrow();

        assertThat(Formats.parts(format, page)).hasSize(1);
        assertThat(Formats.read(format, page).rejections())
                .extracting(Object::toString)
                .containsExactly("xml.unexpected: line 1, column 1: the root element is html, that of no feed");
    }

    @Test
    void aFeedOfVeryManyItemsAndMuchElseIsNotCut() {
        var feed = "<rss version='2.0'><channel><title>" + "x".repeat(100_000) + "</title>"
                + "<item><title>a</title></item>".repeat(3000) + "</channel></rss>";

        assertThat(Feeds.units(feed)).hasSize(1);
        assertThat(Feeds.items(feed)).hasSize(3000);
    }
}
