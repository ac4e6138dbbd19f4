package juyu.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may know whom. CONTRIBUTING.md tells the same in words. */
@AnalyzeClasses(packages = "juyu", importOptions = DoNotIncludeTests.class)
class ModuleRulesTest {

  @ArchTest
  static final ArchRule the_model_knows_no_other_part_of_juyu =
      classes()
          .that()
          .resideInAPackage("juyu.model..")
          .should()
          .onlyDependOnClassesThat(outsideJuyuOrIn("juyu.model.."))
          .because("every node and window speaks its language")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_broker_knows_only_the_model =
      classes()
          .that()
          .resideInAPackage("juyu.broker..")
          .should()
          .onlyDependOnClassesThat(outsideJuyuOrIn("juyu.broker..", "juyu.model.."))
          .because("the same channels link tills to stations and stations to head office")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule http_knows_only_the_model =
      classes()
          .that()
          .resideInAPackage("juyu.http..")
          .should()
          .onlyDependOnClassesThat(outsideJuyuOrIn("juyu.http..", "juyu.model.."))
          .because("every node serves HTTP in the same way")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nodes_know_each_other_only_by_events =
      slices()
          .matching("juyu.(till|station|hq)..")
          .should()
          .notDependOnEachOther()
          .because("a node must work while the others are out of reach")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_windows_touch_javafx =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "juyu.ui..", "juyu.pos..", "juyu.bos..", "juyu.hqadmin..", "juyu.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("nodes run on machines without a screen")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_one_package_touches_the_message_broker =
      noClasses()
          .that()
          .resideOutsideOfPackage("juyu.broker.artemis..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.activemq..")
          .because("the broker is transport and can be replaced")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_head_office_window_is_an_http_client =
      noClasses()
          .that()
          .resideInAPackage("juyu.hqadmin..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("juyu.model.store..", "juyu.hq..")
          .because("it runs far from head office and its store")
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaClass> outsideJuyuOrIn(String... packages) {
    return resideOutsideOfPackage("juyu..")
        .or(resideInAnyPackage(packages))
        .as("are outside Juyu or in %s", List.of(packages));
  }
}
