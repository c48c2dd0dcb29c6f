package org.newswire.desks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.avro.EnrichedItem;
import org.newswire.avro.EntityType;
import org.newswire.avro.PubStatus;
import org.newswire.desks.field.DeskField;
import org.newswire.desks.query.DeskQuery;

/** What each field finds and does not find. The item is of Monday, 30 November 2026. */
class FieldsTest {

    private static final String BODY =
            "VENTSPILS, Latvia (BP) - The Łódź ferry's crew was striking on Monday, Juris Kalvenieks"
                    + " told the U.S. envoy. Two ministers of the Baltic Maritime Authority meet Iranian officials on Friday;"
                    + " the elected board will sit in spring 2027. Interest rates rose. IT staff said it was us."
                    + "\n\nRead More: Zeppelin lands in Hamburg";

    private static final EnrichedItem ITEM = item();

    private static EnrichedItem item() {
        return Items.item("Ferry adrift off Ventspils as storm closes ports", BODY)
                .entity(EntityType.PERSON, "Juris Kalvenieks", "Juris Kalvenieks")
                .entity(EntityType.ORGANISATION, "Baltic Maritime Authority", "Baltic Maritime Authority")
                .entity(EntityType.LOCATION, "Ventspils", "Ventspils")
                .entity(EntityType.LOCATION, "United States", "U.S.")
                .entity(EntityType.EVENT, "Storm Brendan", "storm")
                .entity(EntityType.MISC, "Iranian", "Iranian")
                .boilerplate("Read More: Zeppelin lands in Hamburg")
                .date("Monday", "2026-11-30T00:00", "2026-11-30T23:59")
                .date("Friday", "2026-12-04T00:00", "2026-12-04T23:59")
                .date("spring 2027", "2027-03-01T00:00", "2027-05-31T23:59")
                .topic("medtop:20000379", "monetary policy", "Interest rates")
                .with(record -> record.setLanguage("en-GB")
                        .setDetectedLanguage("en")
                        .setUrgency(3)
                        .setPriority(2)
                        .setLocated(List.of("Riga, Latvia"))
                        .setDateline("VENTSPILS, Latvia (BP)")
                        .setProvider("Baltic Press")
                        .setByline("Ieva Strautmane")
                        .setCreators(List.of("Marek Wolański"))
                        .setSlugline("BC-Baltic-Storm, 2nd Ld")
                        .setKeywords(List.of("storm warning", "ferry"))
                        .setGenres(List.of("Analysis")))
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text            | text:port               | text:zeppelin
            text            | adrift                  | hamburg
            text            | text:"crew was striking" | text:"striking crew"
            text            | text:"crew striking"~1   | text:"crew monday"~1
            text            | lodz                    | lod
            text            | minister                | ministry
            text            | elected*                | electro*
            text            | minis?er                | minis?r
            text            | monsay~1                | munday~1
            text            | ferry                   | "ferries boat"
            headline        | headline:storm          | headline:crew
            headline        | headline:"storm closes" | headline:monday
            exact           | exact:IT                | exact:It
            exact           | exact:Łódź              | exact:Lodz
            exact           | exact:"Interest rates"  | exact:rate
            exact           | exact:min?sters         | exact:MIN*
            entity          | entity:"juris kalvenieks" | entity:"kalvenieks juris"
            entity          | entity:person/juris-kalvenieks | entity:person/juris
            entity          | entity:kalvenieks       | entity:crew
            entity          | entity:"United States"  | entity:"kalvenieks baltic"
            person          | person:Kalvenieks       | person:Ventspils
            person          | person:kalvn*  OR person:kalve* | person:baltic
            organisation    | organisation:"baltic maritime" | organisation:kalvenieks
            organisation    | organization:Authority  | organisation:authorities
            place           | place:ventspils         | place:latvia
            place           | place:"united states"   | place:brendan
            event           | event:"Storm Brendan"   | event:ventspils
            country         | country:US              | country:EE
            country         | country:"United States" | country:canada
            country         | country:irn             | country:iraq
            country         | country:Latvia          | country:Lithuania
            topic           | topic:medtop:20000379   | topic:medtop:20000380
            topic           | topic:20000379          | topic:20000574
            topic           | topic:"monetary policy" | topic:election
            topic           | topic:"Economy, business and finance" | topic:politics
            topic           | topic:"medtop:04000000" | topic:sport
            mentions-date   | mentions-date:2026-12-04 | mentions-date:2026-12-05
            mentions-date   | mentions-date:2026-12   | mentions-date:2027-01
            mentions-date   | mentions-date:2027      | mentions-date:2025
            mentions-date   | mentions-date:2027-04-15 | mentions-date:2027-06-01
            mentions-date   | mentions-date:[2026-12-01 TO 2026-12-07] | mentions-date:[2026-12-05 TO 2027-02-28]
            mentions-date   | mentions-date:{2026-12-03 TO 2026-12-05} | mentions-date:{2026-12-04 TO 2026-12-06}
            mentions-date   | mentions-date:[2027-05-31 TO *] | mentions-date:>2027-05-31
            mentions-date   | mentions-date:<=2026-11 | mentions-date:[* TO 2026-11-29]
            mentions-date   | mentions-date:"next 4 days" | mentions-date:yesterday
            mentions-date   | mentions-date:today     | mentions-date:tomorrow
            mentions-date   | mentions-date:"this week" | mentions-date:"next week"
            mentions-date   | mentions-date:"next month" | mentions-date:"last month"
            mentions-date   | mentions-date:"next year" | mentions-date:"last year"
            mentions-date   | mentions-date:"last 3 days" | mentions-date:"this weekend"
            mentions-date   | mentions-date:*         | -mentions-date:*
            feed            | feed:baltic-press       | feed:baltic
            feed            | feed:Baltic-*           | feed:baltin*
            language        | language:en             | language:lv
            language        | language:en-GB          | language:en-US
            urgency         | urgency:3               | urgency:4
            urgency         | urgency:[1 TO 3]        | urgency:{3 TO 9]
            urgency         | urgency:<=3             | urgency:>3
            priority        | priority:2              | priority:[3 TO *]
            located         | located:Riga            | located:Oslo
            located         | located:ventspils       | located:hamburg
            pubStatus       | pubStatus:usable        | pubStatus:withheld
            provider        | provider:"Baltic Press" | provider:coastwire
            byline          | byline:Strautmane       | byline:kalvenieks
            byline          | byline:"marek wolanski" | byline:"strautmane marek"
            slugline        | slugline:"baltic storm" | slugline:1st
            keyword         | keyword:"storm warning" | keyword:"warning ferry"
            genre           | genre:analysis          | genre:feature
            """)
    void findsWhatIsThereAndNothingElse(String field, String there, String notThere) {
        assertThat(wants(there)).as(there).isTrue();
        assertThat(wants(notThere)).as(notThere).isFalse();
        assertThat(DeskQuery.parse(there).fields())
                .as(there)
                .contains(DeskField.named(field).orElseThrow());
    }

    @Test
    void theTableAboveHasEveryField() throws NoSuchMethodException {
        var table = FieldsTest.class
                .getDeclaredMethod("findsWhatIsThereAndNothingElse", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();

        for (var field : EnumSet.allOf(DeskField.class)) assertThat(table).contains("\n" + field.fieldName() + " ", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country:US               | country:GE
            country:"united states"  | country:jordan
            country:LV               | country:LT
            country:latvia           | country:IE
            country:QA               | country:VA
            entity:organisation/nato | entity:nato/organisation
            entity:region/us-ga      | entity:country/GE
            entity:region/US-*       | entity:region/GB-*
            place:region/US-GA       | place:nationality/LV
            place:georgia            | place:latvian
            entity:nationality/LV    | entity:country/LV
            organisation:nato        | person:organisation/nato
            """)
    void findsEntitiesByTheirIdsAndCountriesByThem(String there, String notThere) {
        var item = Items.item(
                        "Latvian ferry in Georgia",
                        "ATLANTA, Georgia (BP) - NATO and the Pentagon met Jordan Hale in Doha. It rained in Jordan.")
                .entity("nationality/LV", EntityType.MISC, "nationality", "Latvian", "Latvian")
                .entity("region/US-GA", EntityType.LOCATION, "state", "Georgia", "Georgia")
                .entity("organisation/nato", EntityType.ORGANISATION, "alliance", "NATO", "NATO")
                .entity("country/QA", EntityType.LOCATION, "country", "State of Qatar", "Doha")
                .entity("location/jordan", EntityType.LOCATION, "village", "Jordan", "Jordan")
                .entity("region/XX-1", EntityType.LOCATION, "region", "Elsewhere", "It")
                .with(record -> record.setLocated(List.of("Atlanta, Georgia")))
                .build();

        assertThat(wants(there, item)).as(there).isTrue();
        assertThat(wants(notThere, item)).as(notThere).isFalse();
    }

    @Test
    void findsCountriesByTheirNamesInItemsWithoutIdsOfTheGazetteer() {
        var item = Items.item("Iranian envoy in Georgia", "It rained.")
                .entity(EntityType.MISC, "Iranian", "Iranian")
                .entity(EntityType.LOCATION, "Georgia", "Georgia")
                .build();

        assertThat(wants("country:GE AND country:IR", item)).isTrue();
    }

    @Test
    void findsWithheldItemsAndOnesInOtherLanguages() {
        var latvian = Items.item("Vētra slēdz ostas", "VENTSPILS - Divas ostas slēgtas.")
                .with(record -> record.setLanguage("lv").setPubStatus(PubStatus.WITHHELD))
                .build();

        assertThat(wants("ostas AND vetra AND language:lv AND pubStatus:withheld", latvian))
                .isTrue();
        assertThat(wants("urgency:* OR topic:*", latvian)).isFalse();
    }

    private static boolean wants(String query) {
        return wants(query, ITEM);
    }

    private static boolean wants(String query, EnrichedItem item) {
        var desk = new Desk("desk", "", query);
        try (var desks = Desks.of(List.of(desk))) {
            var wants = !desks.match(item).isEmpty();
            assertThat(Desks.explain(desk, item).matches())
                    .as("explanation of " + query)
                    .isEqualTo(wants);
            return wants;
        }
    }
}
