package org.newswire.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newswire.enrich.text.Span;

class MentionGrouperTest {

    private static final Entity.Type PERSON = Entity.Type.PERSON;
    private static final Entity.Type ORGANISATION = Entity.Type.ORGANISATION;
    private static final Entity.Type LOCATION = Entity.Type.LOCATION;
    private static final Entity.Type MISC = Entity.Type.MISC;

    private final List<NamedSpan> mentions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Test
    void givesBareNameBeforeAnyFullOneToTheFirstBearer() {
        say(PERSON, "Berg", "Anna Berg", "Karl Berg", "Berg");
        assertThat(groups()).containsExactly("person/anna-berg 0 1", "person/karl-berg 2 3");
    }

    @Test
    void givesFirstNameToItsBearerUnlessItIsALastName() {
        say(PERSON, "Anna Berg", "Anna", "Karl Anna", "Anna");
        assertThat(groups()).containsExactly("person/karl-anna 1 2 3", "person/anna-berg 0");
    }

    @Test
    void joinsInitialAndMiddleNameWhenOnePersonCanBeMeant() {
        say(PERSON, "J. Kalve", "Juris Karlis Kalve", "Juris Kalve");
        assertThat(groups()).containsExactly("person/juris-karlis-kalve 0 1 2");
    }

    @Test
    void keepsInitialApartWhenTwoPeopleCanBeMeant() {
        say(PERSON, "J. Kalve", "Juris Kalve", "Janis Kalve");
        assertThat(groups()).containsExactly("person/j-kalve 0", "person/juris-kalve 1", "person/janis-kalve 2");
    }

    @Test
    void joinsPartOfLongerLastName() {
        say(PERSON, "Maria van der Berg", "van der Berg", "Berg");
        assertThat(groups()).containsExactly("person/maria-van-der-berg 0 1 2");
    }

    @Test
    void tellsHusbandFromWife() {
        say(PERSON, "Karl Berg", "Anna Berg");
        text.append("Mr. ");
        say(PERSON, "Berg");
        text.append("and Mrs ");
        say(PERSON, "Berg");
        assertThat(groups()).containsExactly("person/karl-berg 0 2", "person/anna-berg 1 3");
    }

    @Test
    void givesFirstOfCoupleTheirLastName() {
        say(PERSON, "Karl");
        text.append("and ");
        say(PERSON, "Anna Berg");
        assertThat(groups()).containsExactly("person/karl-berg 0", "person/anna-berg 1");
    }

    @Test
    void leavesTwoLastNamesBesideEachOtherApart() {
        say(PERSON, "Juris Karl", "Karl");
        text.append("and ");
        say(PERSON, "Anna Berg");
        assertThat(groups()).containsExactly("person/juris-karl 0 1", "person/anna-berg 2");
    }

    @Test
    void keepsCompanyFromAnotherThatBeginsLikeIt() {
        say(ORGANISATION, "Kalve AS", "Kalve Timber AS");
        assertThat(groups()).containsExactly("organisation/kalve 0", "organisation/kalve-timber 1");
    }

    @Test
    void knowsCompanyByItsNameAndLegalForm() {
        say(ORGANISATION, "Siemens AG", "Nokia Oyj", "Nokia");
        assertThat(groups()).containsExactly("organisation/nokia 1 2", "organisation/siemens 0");
    }

    @Test
    void keepsSonFromFather() {
        say(PERSON, "Karl Berg", "Karl Berg Jr.", "Berg Jr.");
        assertThat(groups()).containsExactly("person/karl-berg-jr 1 2", "person/karl-berg 0");
    }

    @Test
    void keepsQueenFromNamesake() {
        say(PERSON, "Margareta Berg");
        text.append("Queen ");
        say(PERSON, "Margareta", "Margareta");
        assertThat(groups()).containsExactly("person/margareta 1 2", "person/margareta-berg 0");
    }

    @Test
    void readsLastNameThatComesFirst() {
        say(PERSON, "Kim Ha Jun", "Kim");
        assertThat(groups()).containsExactly("person/kim-ha-jun 0 1");
    }

    @Test
    void joinsLastNameWithAndWithoutParticle() {
        say(PERSON, "Omar al-Rashidi", "al-Rashidi", "Rashidi");
        assertThat(groups()).containsExactly("person/omar-al-rashidi 0 1 2");
    }

    @Test
    void doesNotTakeSonOfSalmanForSalman() {
        say(PERSON, "Faisal bin Salman", "Salman", "bin Salman");
        assertThat(groups()).containsExactly("person/faisal-bin-salman 0 2", "person/salman 1");
    }

    @Test
    void joinsMiddleNameAndItsInitial() {
        say(PERSON, "Juris Karlis Kalve", "Juris K. Kalve");
        assertThat(groups()).containsExactly("person/juris-karlis-kalve 0 1");
    }

    @Test
    void joinsHungarianOrder() {
        say(PERSON, "Ferenc Szabolcsi", "Szabolcsi Ferenc");
        assertThat(entities()).hasSize(1);
    }

    @Test
    void joinsDifferentSpacingOfOneName() {
        say(PERSON, "J.K. Ozola", "J. K. Ozola");
        assertThat(groups()).hasSize(1);
    }

    @Test
    void joinsOfficeAndTheOneCountryThatItIsOf() {
        say(ORGANISATION, "National Security Council of Latvia", "National Security Council", "NSC");
        assertThat(groups()).containsExactly("organisation/national-security-council-of-latvia 0 1 2");
    }

    @Test
    void keepsOfficesOfTwoCountriesApart() {
        say(ORGANISATION, "Security Council of Latvia", "Security Council of Estonia", "Security Council");
        assertThat(groups()).hasSize(3);
    }

    @Test
    void tellsOfficesOfOneNameByTheirCountries() {
        say(ORGANISATION, "National Security Council");
        text.append("of the ");
        say(LOCATION, "Islamic Republic of Iran");
        say(MISC, "Russian");
        say(ORGANISATION, "National Security Council");
        say(ORGANISATION, "National Security Council of the Russian Federation", "National Security Council");
        assertThat(groups())
                .contains(
                        "organisation/national-security-council-of-russia 3 4",
                        "organisation/national-security-council-of-iran 0",
                        "organisation/national-security-council 5");
    }

    @Test
    void readsOfficeWithNationalityAndPossessive() {
        say(ORGANISATION, "Norwegian Foreign Ministry");
        say(LOCATION, "Norway");
        text.setLength(text.length() - 1);
        text.append("'s ");
        say(ORGANISATION, "Foreign Ministry", "Norwegian Seafood Federation");
        assertThat(groups())
                .contains("organisation/foreign-ministry-of-norway 0 2", "organisation/norwegian-seafood-federation 3");
    }

    @Test
    void joinsFirstWordOfOneOrganisationButNotACountry() {
        say(ORGANISATION, "Kalve Timber", "Kalve");
        say(LOCATION, "Latvia");
        say(ORGANISATION, "Latvia Savings Bank");
        assertThat(groups())
                .containsExactly("organisation/kalve-timber 0 1", "country/LV 2", "organisation/latvia-savings-bank 3");
    }

    @Test
    void joinsPeopleAndOneOfThem() {
        say(MISC, "Latvian", "Latvians", "Latvian");
        assertThat(groups()).containsExactly("nationality/LV 0 1 2");
    }

    @Test
    void knowsCountryByAnyOfItsNames() {
        say(LOCATION, "U.S.", "United States", "America");
        assertThat(entities())
                .extracting(Entity::id, Entity::name, Entity::subtype)
                .containsExactly(tuple("country/US", "United States", "country"));
    }

    @Test
    void knowsNationalityFromCountry() {
        say(MISC, "Americans", "American");
        say(LOCATION, "America");
        assertThat(groups()).containsExactly("nationality/US 0 1", "country/US 2");
    }

    @Test
    void givesSharedNameToWhatTheStoryShowsOtherwise() {
        say(LOCATION, "Kinshasa", "Congo");
        assertThat(groups()).containsExactly("location/kinshasa 0", "country/CD 1");
    }

    @Test
    void leavesSharedNameOpenWhenBothOrNeitherAreShown() {
        say(LOCATION, "Kinshasa", "Brazzaville", "Congo");
        assertThat(groups()).contains("location/congo 2");
    }

    @Test
    void takesGeorgiaForTheStateWhereOnlyItsPlacesAreNamed() {
        say(LOCATION, "Atlanta", "Georgia");
        assertThat(groups()).contains("region/US-GA 1");
    }

    @Test
    void takesGeorgiaForTheCountryElsewhere() {
        say(LOCATION, "Georgia", "Atlanta", "Tbilisi");
        assertThat(groups()).contains("country/GE 0");
    }

    @Test
    void keepsInitialsThatTheStorySpellsOutOtherwise() {
        say(ORGANISATION, "Sarma Nature Bureau", "SNB");
        assertThat(groups()).containsExactly("organisation/sarma-nature-bureau 0 1");
    }

    @Test
    void knowsCentralBankByItsInitials() {
        say(ORGANISATION, "Bank of England", "BoE");
        assertThat(groups()).containsExactly("organisation/bank-of-england 0 1");
    }

    @Test
    void tellsPlacesOfOneNameByWhereTheyLie() {
        text.append("A fire in ");
        say(LOCATION, "Paris");
        text.setLength(text.length() - 1);
        text.append(", ");
        say(LOCATION, "Texas");
        text.setLength(text.length() - 1);
        text.append(", spread. Firemen in ");
        say(LOCATION, "Paris");
        assertThat(groups()).containsExactly("location/paris-texas 0 2", "region/US-TX 1");
    }

    @Test
    void doesNotTakeCityForNewspaperNamedAfterIt() {
        say(ORGANISATION, "Chicago", "Chicago Tribune");
        assertThat(entities()).hasSize(2);
    }

    @Test
    void settlesTypeByVote() {
        say(LOCATION, "Kalve");
        say(ORGANISATION, "Kalve", "Kalve");
        assertThat(groups()).containsExactly("organisation/kalve 0 1 2");
    }

    @Test
    void letsFullNameVoteForLastName() {
        say(PERSON, "Juris Kalvenieks", "Juris Kalvenieks");
        say(ORGANISATION, "Kalvenieks");
        assertThat(groups()).containsExactly("person/juris-kalvenieks 0 1 2");
    }

    @Test
    void letsLongNameVoteForItsInitials() {
        say(ORGANISATION, "Baltic Energy Authority", "Baltic Energy Authority");
        say(PERSON, "BEA");
        assertThat(groups()).containsExactly("organisation/baltic-energy-authority 0 1 2");
    }

    @Test
    void showsFullestForm() {
        say(ORGANISATION, "BALTIC RAIL", "Baltic Rail", "the Baltic Rail");
        assertThat(entities()).extracting(Entity::name).containsExactly("Baltic Rail");
    }

    @Test
    void groupsTensOfThousandsOfNames() {
        for (int at = 0; at < 20_000; at++) {
            say(PERSON, "Karl Name" + at, "Name" + at);
            say(ORGANISATION, "Name" + at + " Timber of Riga");
        }
        assertThat(entities()).hasSize(40_000);
    }

    /** Adds mentions, one after the other. */
    private void say(Entity.Type type, String... names) {
        for (String name : names) {
            mentions.add(new NamedSpan(new Span(text.length(), text.length() + name.length()), type, name));
            text.append(name).append(' ');
        }
    }

    private List<Entity> entities() {
        return new MentionGrouper(Models.GAZETTEER).group(mentions, text.toString());
    }

    /** Each entity's id and the numbers of its mentions. */
    private List<String> groups() {
        List<Span> spans = mentions.stream().map(NamedSpan::span).toList();
        return entities().stream()
                .map(entity -> entity.id()
                        + entity.mentions().stream()
                                .map(mention -> " " + spans.indexOf(mention.span()))
                                .reduce("", String::concat))
                .toList();
    }
}
