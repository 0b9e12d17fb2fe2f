package vn.bantin;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.view.Markup;

/** What {@code src/docs/architecture.md} says of the code, held against the code. */
class ArchitectureTest {
    private static final Path DIAGRAM = Path.of("src/docs/architecture.puml");

    /** HelpMojo is written by Maven's plugin tools, not by us. */
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("HelpMojo"))
                    .importPackages("vn.bantin");

    @Test
    void looksAtTheWholeCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            long sources = files.filter(file -> file.toString().endsWith(".java")).count();

            assertThat(sources).isGreaterThan(300);
            assertThat(topLevel().count()).isGreaterThanOrEqualTo(sources);
        }
    }

    @Test
    void packagesDependAsTheDiagramSays() throws IOException {
        classes()
                .should(
                        adhereToPlantUmlDiagram(
                                DIAGRAM.toUri().toURL(), consideringOnlyDependenciesInDiagram()))
                .check(OURS);
    }

    @Test
    void theDiagramShowsNoArrowThatIsNotThereAndEveryPackage() throws IOException {
        SortedSet<String> drawn = new TreeSet<>();
        SortedSet<String> boxes = new TreeSet<>();
        for (String line : Files.readAllLines(DIAGRAM)) {
            if (line.contains("-->")) {
                drawn.add(line.strip());
            } else if (line.startsWith("[")) {
                boxes.add(line.substring(1, line.indexOf(']')));
            }
        }
        SortedSet<String> real = new TreeSet<>();
        SortedSet<String> packages = new TreeSet<>();
        for (JavaClass type : OURS) {
            packages.add(shortName(type));
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("vn.bantin"))
                    .filter(target -> !target.getPackageName().equals(type.getPackageName()))
                    .forEach(
                            target ->
                                    real.add(
                                            "[%s] --> [%s]"
                                                    .formatted(
                                                            shortName(type), shortName(target))));
        }

        assertThat(drawn).containsExactlyElementsOf(real);
        assertThat(boxes).containsExactlyElementsOf(packages);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.bantin.(**)").should().beFreeOfCycles().check(OURS);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "freemarker, render",
        "com.vladsch.flexmark, content",
        "org.jsoup, content|check",
        "org.snakeyaml, yaml",
        "com.fasterxml.jackson, maven|check.report",
        "com.twelvemonkeys, image",
        "com.luciad, image",
        "com.aayushatharva.brotli4j, publish.host",
        "io.nayuki, qr",
        "org.eclipse.jgit, publish.git",
        "org.apache.sshd, publish.git|publish.sftp",
        "org.apache.commons.compress, publish.archive",
        "javax.imageio, image",
        "java.awt, image",
        "javax.xml, feed|photo|check.report",
        "java.net.http, check.external|publish.after",
        "software.amazon, publish.s3",
        "org.eclipse.aether, maven",
        "org.apache.maven, maven"
    })
    void librariesStayAtHome(String library, String homes) {
        noClasses()
                .that(doNot(resideIn(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(OURS);
    }

    @Test
    void thereAreNoOtherLibraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "vn.bantin..",
                        "java..",
                        "javax.imageio..",
                        // That a server is not who it says, in publish.after and publish.s3.
                        "javax.net.ssl..",
                        "javax.xml.stream..",
                        "freemarker..",
                        "com.vladsch.flexmark..",
                        "org.jsoup..",
                        "org.snakeyaml.engine..",
                        "com.fasterxml.jackson.core..",
                        "com.twelvemonkeys.imageio..",
                        "com.luciad.imageio.webp..",
                        "io.nayuki.qrcodegen..",
                        "com.aayushatharva.brotli4j..",
                        "org.eclipse.jgit..",
                        "org.apache.sshd..",
                        "org.apache.commons.compress..",
                        "software.amazon.awssdk..",
                        "org.eclipse.aether..",
                        "org.apache.maven..",
                        "org.jspecify.annotations..",
                        // Primitive types and arrays have no package.
                        "")
                .check(OURS);
    }

    /**
     * In maven: the report that CI reads is the goal's own, no part of the site; and the plugin's
     * own jar is read to know the version that built.
     */
    @Test
    void onlySomePackagesTouchTheDisk() {
        noClasses()
                .that(
                        doNot(
                                resideIn(
                                        "disk|source|output|cache|config|scaffold|serve|publish|importer")))
                .and()
                .doNotHaveFullyQualifiedName("vn.bantin.maven.ReportFile")
                .and()
                .doNotHaveFullyQualifiedName("vn.bantin.maven.Surroundings")
                .should(
                        dependOnClassesThat(
                                belongToAnyOf(
                                        Files.class,
                                        java.io.RandomAccessFile.class,
                                        java.io.FileInputStream.class,
                                        java.io.FileOutputStream.class,
                                        java.io.FileReader.class,
                                        java.io.FileWriter.class,
                                        java.nio.channels.FileChannel.class)))
                .check(OURS);
    }

    /** So that a test can let any change fail: see {@code vn.bantin.disk}. */
    @Test
    void onlyTheSeamChangesADisk() {
        noClasses()
                .that(doNot(resideIn("disk")))
                .and()
                .doNotHaveFullyQualifiedName("vn.bantin.cache.BuildLock")
                .and()
                .doNotHaveFullyQualifiedName("vn.bantin.maven.ReportFile")
                .should()
                .callMethodWhere(
                        target(owner(equivalentTo(Files.class)))
                                .and(
                                        target(
                                                nameMatching(
                                                        "(write|create|copy|move|delete|set).*"
                                                                + "|newOutputStream"
                                                                + "|newBufferedWriter"))))
                .orShould(
                        dependOnClassesThat(
                                belongToAnyOf(
                                        java.io.RandomAccessFile.class,
                                        java.io.FileOutputStream.class,
                                        java.io.FileWriter.class)))
                .check(OURS);
    }

    @Test
    void onlyMavenAsksTheMachine() {
        noClasses()
                .that(doNot(resideIn("maven")))
                .should()
                .callMethodWhere(
                        target(nameMatching("now|system.*"))
                                .and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callConstructor(java.util.Random.class)
                .check(OURS);
    }

    @Test
    void nothingDependsOnTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(java.text.Collator.class, "getInstance")
                .orShould()
                .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
                .check(OURS);
    }

    @Test
    void staticsAreFinal() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(OURS);
    }

    @Test
    void staticsDoNotChange() throws ReflectiveOperationException {
        // Digest.COMPONENTS, a ClassValue, and Theme.LATEST are memos of pure functions and no
        // collections.
        // Two builds in one JVM must not both open the lock's file, so that one must know: see
        // BuildLock.
        List<String> exceptions = List.of("BuildLock.HELD_IN_THIS_JVM");
        for (JavaClass type : OURS) {
            for (var field : type.getFields()) {
                String name = type.getSimpleName() + "." + field.getName();
                boolean collection =
                        field.getRawType().isAssignableTo(java.util.Collection.class)
                                || field.getRawType().isAssignableTo(java.util.Map.class);
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && collection
                        && !exceptions.contains(name)) {
                    var read = field.reflect();
                    read.setAccessible(true);

                    assertThat(read.get(null).getClass().getName())
                            .as(name)
                            .matches("java\\.util\\.(Immutable)?Collections\\$.*");
                }
            }
        }
    }

    @Test
    void tablesInStaticArraysAreSeenByTheirClassOnly() {
        fields().that()
                .areStatic()
                .and()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .bePrivate()
                .check(OURS);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Processor|Handler|Info)")
                .check(OURS);
    }

    @Test
    void atLeastHalfOfTheTypesStayInTheirPackage() {
        long all = topLevel().count();
        long open =
                topLevel()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();

        assertThat(open).as("public of %s types", all).isLessThanOrEqualTo(all / 2);
    }

    /**
     * HTML that is trusted: the finished body, structured data that escapes itself, and nothing.
     */
    @Test
    void trustedHtmlIsMadeInThreePlaces() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.bantin.render.JobRenderer")
                .and()
                .doNotHaveFullyQualifiedName("vn.bantin.feed.StructuredData")
                .and()
                .doNotHaveFullyQualifiedName("vn.bantin.view.Markup")
                .should()
                .callConstructor(Markup.class, String.class)
                .check(OURS);
    }

    @Test
    void viewsAreRecordsOfJdkTypes() {
        classes()
                .that(resideInAPackage("vn.bantin.view"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.bantin.view", "java..", "org.jspecify.annotations")
                .check(OURS);
    }

    /** Errors are values until the edge. */
    @Test
    void onlyMavenThrowsMavensExceptions() {
        noClasses()
                .that(doNot(resideIn("maven")))
                .should()
                .callMethodWhere(target(nameMatching("exit|halt|printStackTrace")))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }

    @Test
    void nothingIsSerialisedAsJavaObjects() {
        noClasses()
                .should(
                        dependOnClassesThat(
                                belongToAnyOf(
                                        java.io.ObjectInputStream.class,
                                        java.io.ObjectOutputStream.class)))
                .check(OURS);
    }

    private static Stream<JavaClass> topLevel() {
        return OURS.stream().filter(JavaClass::isTopLevelClass);
    }

    private static String shortName(JavaClass type) {
        return type.getPackageName().substring("vn.bantin.".length());
    }

    private static DescribedPredicate<JavaClass> resideIn(String names) {
        String[] packages =
                Arrays.stream(names.split("\\|", -1))
                        .map(name -> "vn.bantin." + name + "..")
                        .toArray(String[]::new);
        return resideInAnyPackage(packages);
    }
}
