package org.newswire.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** The document is well formed by AsyncAPI 3.0.0: required fields, allowed names, references that resolve. */
class AsyncApiDocumentTest {

    private static final List<String> ROOT =
            List.of("asyncapi", "id", "info", "servers", "defaultContentType", "channels", "operations", "components");

    private final JsonNode document = read();

    @Test
    void isWhatTheContractSays() throws IOException {
        GoldenFile.verify(Path.of("../docs/asyncapi.yaml"), AsyncApiDocument.render(version()));
    }

    @Test
    void saysTheSameAsYamlAndAsATree() {
        assertThat(document.toString())
                .isEqualTo(AsyncApiDocument.tree(version()).toString());
    }

    @Test
    void hasTheRequiredFieldsOfTheRoot() {
        assertThat(document.get("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.at("/info/title").asText()).isNotBlank();
        assertThat(document.at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.fieldNames()).toIterable().isSubsetOf(ROOT);
    }

    @Test
    void everyTopicIsAChannelWithItsBinding() {
        assertThat(document.get("channels").fieldNames())
                .toIterable()
                .containsAll(Topics.DEFAULT.all().stream().map(TopicSpec::name).toList())
                .hasSize(Topics.DEFAULT.all().size() + Topics.DEFAULT.ofDesks().size());
        for (var topic : Topics.DEFAULT.all()) {
            var channel = document.get("channels").get(topic.name());
            assertThat(channel.get("address").asText()).isEqualTo(topic.name());
            assertThat(channel.get("messages")).isNotEmpty();
            var kafka = channel.at("/bindings/kafka");
            assertThat(kafka.get("partitions").asInt()).isEqualTo(topic.partitions());
            assertThat(kafka.at("/topicConfiguration/cleanup.policy"))
                    .isNotEmpty()
                    .allSatisfy(policy -> assertThat(policy.asText()).isIn("delete", "compact"));
        }
    }

    @Test
    void aDeskIsAChannelWithItsNameAsParameter() {
        var desk = document.get("channels").get("news.desk");

        assertThat(desk.get("address").asText()).isEqualTo("news.desk.{name}");
        assertThat(desk.at("/parameters/name/description").asText()).isNotBlank();
        assertThat(desk.get("messages").fieldNames()).toIterable().containsExactly("DeskItem", "DeskRemoval");
        var removal = document.at("/components/messages/DeskRemoval");
        assertThat(removal.at("/payload/type").asText()).isEqualTo("null");
        assertThat(document.at("/components/schemas/DeskRemovalHeaders/required"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Headers.OF_DESK_REMOVAL);
    }

    @Test
    void everyOperationHasAnActionAChannelAndMessagesOfThatChannel() {
        assertThat(document.get("operations")).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.get("action").asText()).isIn("send", "receive");
            var channel = operation.at("/channel/$ref").asText();
            assertThat(channel).startsWith("#/channels/");
            assertThat(operation.get("messages"))
                    .allSatisfy(
                            message -> assertThat(message.get("$ref").asText()).startsWith(channel + "/messages/"));
        });
    }

    @Test
    void everyTopicIsWrittenBySomeOperation() {
        var written = document.get("operations").findValues("channel").stream()
                .map(channel -> channel.get("$ref").asText().substring("#/channels/".length()));
        assertThat(written)
                .containsAll(Topics.DEFAULT.all().stream().map(TopicSpec::name).toList());
    }

    @Test
    void everyReferenceResolves() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> {
            assertThat(ref).startsWith("#/");
            assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
        });
    }

    @Test
    void everyPayloadIsAnAvroSchemaThatParsesToOurs() {
        for (var topic : Topics.DEFAULT.all()) {
            var payload =
                    document.at("/components/schemas/" + topic.valueSchema().getName());
            assertThat(payload.get("schemaFormat").asText()).isEqualTo(AsyncApiDocument.AVRO);
            var schema = new Schema.Parser().parse(payload.get("schema").toString());
            assertThat(PublishedSchema.text(schema)).isEqualTo(PublishedSchema.text(topic.valueSchema()));
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(AsyncApiDocument.render(version()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of the project without its qualifier. */
    private static String version() {
        try {
            var pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile());
            String version = pom.getElementsByTagName("version").item(0).getTextContent();
            return version.replaceFirst("-.*", "");
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the version of pom.xml", e);
        }
    }
}
