/**
 * The client of a Confluent-compatible schema registry, and the serializers that write and read records with it. Start
 * at {@link org.newswire.runtime.registry.SchemaRegistryClient} and {@link
 * org.newswire.runtime.registry.RegistrySerdes}. Nothing here knows what is in a record.
 *
 * <p>Names, defaults and meaning are Confluent's, so that a configuration written for their serdes works here and the
 * other way round. What is not in the table is ignored, as it may belong to the Kafka client that hands it over.
 *
 * <table>
 * <caption>Supported properties</caption>
 * <tr><th>Property</th><th>Default</th><th>Meaning</th></tr>
 * <tr><td>schema.registry.url</td><td>required</td><td>registries that share their content, separated by
 *     commas; the one that answered last is asked first, the others when it is away; a user and password in the URL
 *     are sent as basic authentication</td></tr>
 * <tr><td>basic.auth.credentials.source</td><td>URL</td><td>where user and password come from: {@code URL} or {@code
 *     USER_INFO}</td></tr>
 * <tr><td>basic.auth.user.info</td><td></td><td>{@code user:password} for {@code USER_INFO}</td></tr>
 * <tr><td>schema.registry.ssl.*</td><td></td><td>Kafka's {@code ssl.*} client properties, such as {@code
 *     schema.registry.ssl.truststore.location}, {@code .password}, {@code .type}, and the same for {@code keystore};
 *     the host name is always verified</td></tr>
 * <tr><td>http.connect.timeout.ms</td><td>60000</td><td>time to open a connection</td></tr>
 * <tr><td>http.read.timeout.ms</td><td>60000</td><td>time for one answer</td></tr>
 * <tr><td>max.retries</td><td>3</td><td>rounds over all URLs after the first one, when the registry cannot be
 *     reached, is overloaded (429) or broken (5xx)</td></tr>
 * <tr><td>retries.wait.ms</td><td>1000</td><td>wait before the first retry; doubles after each, less a random part of
 *     up to a half</td></tr>
 * <tr><td>retries.max.wait.ms</td><td>20000</td><td>longest wait</td></tr>
 * <tr><td>max.schemas.per.subject</td><td>1000</td><td>schemas and ids that a client keeps in memory, over all
 *     subjects</td></tr>
 * <tr><td>auto.register.schemas</td><td>true</td><td>whether the serializer registers schemas; the stages' own
 *     setting {@code registry.auto.register.schemas} is false by default</td></tr>
 * <tr><td>use.latest.version</td><td>false</td><td>write in the newest version of the subject, whatever the record's
 *     own; needs {@code auto.register.schemas=false}; records are converted by Avro's schema resolution</td></tr>
 * <tr><td>latest.compatibility.strict</td><td>true</td><td>refuse a newest version that cannot read the record's
 *     schema</td></tr>
 * <tr><td>avro.remove.java.properties</td><td>false</td><td>leave {@code avro.java.string} out of schemas that are
 *     registered and looked up</td></tr>
 * <tr><td>avro.use.logical.type.converters</td><td>false</td><td>whether generic records hold {@code Instant}, {@code
 *     BigDecimal} and so on instead of numbers and bytes</td></tr>
 * <tr><td>specific.avro.reader</td><td>false</td><td>read into generated classes</td></tr>
 * <tr><td>key.subject.name.strategy</td><td>TopicNameStrategy</td><td>{@code TopicNameStrategy}, {@code
 *     RecordNameStrategy} or {@code TopicRecordNameStrategy}, with or without Confluent's package</td></tr>
 * <tr><td>value.subject.name.strategy</td><td>TopicNameStrategy</td><td>the same for values</td></tr>
 * </table>
 */
@NullMarked
package org.newswire.runtime.registry;

import org.jspecify.annotations.NullMarked;
