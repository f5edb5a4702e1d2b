package io.github.catalogue27k;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Holds the drawing of the house in docs/architecture.md. */
@AnalyzeClasses(packages = "io.github.catalogue27k", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "io.github.catalogue27k.";

    @ArchTest
    static final ArchRule no_circles = slices().matching(BASE + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that needs its neighbour to stand cannot be changed alone");

    @ArchTest
    static final ArchRule only_markdown_knows_flexmark = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "markdown")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vladsch..", "org.owasp..")
            .because("flexmark is not maintained any more and must be replaceable");

    @ArchTest
    static final ArchRule only_catalogue_and_search_know_the_database = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "catalogue", BASE + "search")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
            .because("doors read through the catalogue");

    @ArchTest
    static final ArchRule side_rooms_are_plain_java = noClasses()
            .that()
            .resideInAnyPackage(BASE + "designation", BASE + "markdown")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", BASE + "catalogue..", BASE + "content..")
            .because("the language of numbers and the reading of Markdown are worth having without a server");

    @ArchTest
    static final ArchRule the_model_knows_no_door = noClasses()
            .that()
            .resideInAPackage(BASE + "catalogue")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    BASE + "content", BASE + "reading", BASE + "search", BASE + "interchange", BASE + "site")
            .because("everything leans on the model, so it leans on nothing");

    @ArchTest
    static final ArchRule entities_never_change = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("within one revision nothing changes");

    @ArchTest
    static final ArchRule controllers_stay_at_home = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("nobody calls a controller but the web");

    @ArchTest
    static final ArchRule repositories_stay_at_home = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("other rooms ask the catalogue");
}
