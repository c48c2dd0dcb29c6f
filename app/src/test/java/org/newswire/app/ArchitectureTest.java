package org.newswire.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.newswire.avro.DeadLetter;
import org.newswire.avro.RawItem;

/** Keeps the rooms of docs/architecture.md apart, over the main code of every module that the command is made of. */
@AnalyzeClasses(
        packages = "org.newswire",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {

    private static final String AVRO_RECORDS = "org.newswire.avro..";
    private static final String SCHEMAS = "org.newswire.schemas..";
    private static final String RUNTIME = "org.newswire.runtime..";
    private static final String YAML = "org.newswire.runtime.yaml..";
    private static final String INGEST = "org.newswire.ingest..";
    private static final String ENRICH = "org.newswire.enrich..";
    private static final String SINK = "org.newswire.sink..";
    private static final String DESKS = "org.newswire.desks..";
    private static final String STACK = "org.newswire.stack..";
    private static final String APP = "org.newswire.app..";

    private static final String KAFKA = "org.apache.kafka..";
    private static final String AVRO = "org.apache.avro..";

    private static final String[] ANNOTATORS = {
        "org.newswire.enrich.text..",
        "org.newswire.enrich.entity..",
        "org.newswire.enrich.temporal..",
        "org.newswire.enrich.topic.."
    };
    private static final String[] READERS = {"org.newswire.ingest.format..", "org.newswire.ingest.source.."};

    @ArchTest
    static final ArchRule ingestSeesNoOtherStage = room(INGEST)
            .mayNotSee(ENRICH, SINK, DESKS, APP)
            .because("stages meet on topics only: put what both need into schemas or runtime");

    @ArchTest
    static final ArchRule enrichSeesNoOtherStage = room(ENRICH)
            .mayNotSee(INGEST, SINK, DESKS, APP)
            .because("stages meet on topics only: put what both need into schemas or runtime");

    @ArchTest
    static final ArchRule sinkSeesNoOtherStage = room(SINK)
            .mayNotSee(INGEST, ENRICH, DESKS, APP)
            .because("stages meet on topics only: put what both need into schemas or runtime");

    @ArchTest
    static final ArchRule desksSeeNoOtherStage = room(DESKS)
            .mayNotSee(INGEST, ENRICH, SINK, APP)
            .because("stages meet on topics only: put what both need into schemas or runtime");

    @ArchTest
    static final ArchRule runtimeSeesNoStage = room(RUNTIME)
            .mayNotSee(INGEST, ENRICH, SINK, DESKS, APP)
            .because("every stage stands on runtime: hand the stage's part over by constructor or interface");

    @ArchTest
    static final ArchRule runtimeKnowsNoNews = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat(
                    resideInAPackage(AVRO_RECORDS).and(not(belongToAnyOf(DeadLetter.class, RawItem.class))))
            .because("runtime moves records of any kind, and of our own it builds only dead letters"
                    + " (RawItem lends the name of the package of trusted records):"
                    + " put what reads items into the stage that needs it");

    @ArchTest
    static final ArchRule yamlIsReadInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage(YAML)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("a file's problems are said in one form, with their places: read it with YamlReader");

    @ArchTest
    static final ArchRule yamlKnowsNeitherKafkaNorAvro = noClasses()
            .that()
            .resideInAPackage(YAML)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KAFKA, AVRO, AVRO_RECORDS)
            .because("annotators read the files of a site with it: what talks to Kafka goes beside it");

    @ArchTest
    static final ArchRule schemasSeesNobody = room(SCHEMAS)
            .mayNotSee(RUNTIME, INGEST, ENRICH, SINK, DESKS, STACK, APP)
            .because("the contract is read by everybody and stands alone: move the code into the module it looks at");

    @ArchTest
    static final ArchRule schemasHasNoKafkaClient = noClasses()
            .that()
            .resideInAnyPackage(SCHEMAS, AVRO_RECORDS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(KAFKA)
            .because("the contract is for readers without our Kafka version too: what talks to Kafka goes into"
                    + " runtime.kafka");

    @ArchTest
    static final ArchRule stackIsForTestsAndTheCommand = noClasses()
            .that()
            .resideInAnyPackage(SCHEMAS, RUNTIME, INGEST, ENRICH, SINK, DESKS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STACK)
            .because("servers in the same process never go into a deployment: take addresses from settings, and the"
                    + " stack itself in test scope");

    @ArchTest
    static final ArchRule stackSeesNoStage = room(STACK)
            .mayNotSee(INGEST, ENRICH, SINK, DESKS, APP)
            .because("the stack is servers and nothing else: start stages in app or in the test");

    @ArchTest
    static final ArchRule annotatorsKnowNeitherKafkaNorAvro = noClasses()
            .that()
            .resideInAnyPackage(ANNOTATORS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KAFKA, AVRO, AVRO_RECORDS)
            .because("annotators work on an Article and run without a pipeline: convert in RawItemMapper and"
                    + " EnrichedItemMapper");

    @ArchTest
    static final ArchRule coreNlpStaysInTheBuild = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp..")
            .because("CoreNLP compiles the entity models and is what tests and benchmarks compare with; it is not"
                    + " shipped: read the compiled models with enrich.entity.crf");

    @ArchTest
    static final ArchRule formatsAndSourcesKnowNoRecords = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KAFKA, AVRO, AVRO_RECORDS)
            .because("formats read into WireItem and sources hand over bytes: convert in ingest.publish.RawItemMapper");

    @ArchTest
    static final ArchRule desksMatchWithoutKafka = noClasses()
            .that()
            .resideInAPackage(DESKS)
            .and()
            .resideOutsideOfPackage("org.newswire.desks.stage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(KAFKA)
            .because(
                    "desks are checked, explained and measured without a broker: what reads and writes topics goes into"
                            + " desks.stage");

    @ArchTest
    static final ArchRule luceneStaysInTheDesks = noClasses()
            .that()
            .resideOutsideOfPackage(DESKS)
            .or()
            .resideInAPackage("org.newswire.desks.stage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("how items are matched is the desks' own business: ask Desks");

    @ArchTest
    static final ArchRule sqlStaysInTheStore = noClasses()
            .that()
            .resideOutsideOfPackages("org.newswire.sink.store..", "org.newswire.stack.postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb..")
            .because("one place knows the tables: give ItemStore or ItemWriter a method, and catch StoreException");

    @ArchTest
    static final ArchRule commandLineStaysInTheApp = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("stages are configured by Settings: declare a Setting and read it there");

    @ArchTest
    static final ArchRule classesAreNamedByTheirPart = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|Data|Info)")
            .because("the name says nothing: name the part it plays, such as Parser, Mapper, Stage, Store or Tagger");

    @ArchTest
    static final ArchRule packagesAreNamedByTheirSubject = classes()
            .should()
            .resideOutsideOfPackages("..common..", "..util..", "..utils..", "..helper..", "..misc..")
            .because(
                    "such a package has no limits: put the class where it is used, or name the package by its subject");

    @ArchTest
    static final ArchRule nullnessIsDeclared = all(packagesOfOurs())
            .should(beNullMarked())
            .because(
                    "NullAway checks marked packages only: add a package-info.java with @NullMarked that says what room"
                            + " this is");

    @ArchTest
    static final ArchRule packagesOfAModuleHaveNoCycles = slices().matching("org.newswire.(*).(*)..")
            .namingSlices("$1.$2")
            .should()
            .beFreeOfCycles()
            .because("a reader needs an order to read in: move the class that both packages need to the lower one, or"
                    + " turn one direction into an interface");

    private record Room(String packages) {

        ArchRule mayNotSee(String... others) {
            return noClasses()
                    .that()
                    .resideInAPackage(packages)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others));
        }
    }

    private static Room room(String packages) {
        return new Room(packages);
    }

    /** Packages that have classes of ours; those that Avro generates are told apart by their own package. */
    private static ClassesTransformer<JavaPackage> packagesOfOurs() {
        return new AbstractClassesTransformer<>("packages of main code") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                Set<JavaPackage> packages = new LinkedHashSet<>();
                for (var type : classes) {
                    if (!resideInAPackage(AVRO_RECORDS).test(type)) packages.add(type.getPackage());
                }
                return packages;
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked") {
            @Override
            public void check(JavaPackage found, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        found, found.isAnnotatedWith(NullMarked.class), found.getName() + " is not @NullMarked"));
            }
        };
    }

    /** The tests of runtime come as a jar. */
    static final class DoNotIncludeTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
