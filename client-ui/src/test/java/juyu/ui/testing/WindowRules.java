package juyu.ui.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * What holds in every window. A window's module checks itself with {@code @ArchTest static final
 * ArchTests rules = ArchTests.in(WindowRules.class);}.
 */
public final class WindowRules {

  private static final Set<String> THREAD_DOORS =
      Set.of("start", "startVirtualThread", "ofVirtual", "ofPlatform", "sleep");

  private WindowRules() {}

  @ArchTest
  public static final ArchRule view_models_need_no_toolkit =
      classes()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .onlyDependOnClassesThat(anythingButDrawing())
          .because("a view model is tested without a window: only properties and collections")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule there_is_one_door_to_the_ui_thread =
      noClasses()
          .that()
          .resideOutsideOfPackage("juyu.ui.fx..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javafx.application.Platform")
          .because("UiThread is the one door")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule work_in_the_background_goes_one_way =
      noClasses()
          .that()
          .resideOutsideOfPackage("juyu.ui.fx..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.concurrent\\.(Executors?|ExecutorService|CompletableFuture|ForkJoin.*"
                  + "|Scheduled.*|ThreadPool.*|ThreadFactory)"
                  + "|java\\.util\\.Timer|javafx\\.concurrent\\..*")
          .because("Work delivers outcomes on the UI thread and can be replaced in tests")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule nobody_starts_threads =
      noClasses()
          .that()
          .resideOutsideOfPackage("juyu.ui.fx..")
          .should()
          .callMethodWhere(startingAThread())
          .because("Work is the one way to run something in the background, or later")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule there_is_no_fxml =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.fxml..")
          .because("a screen is one class")
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaMethodCall> startingAThread() {
    return DescribedPredicate.describe(
        "a thread is started or sent to sleep",
        call ->
            call.getTargetOwner().getName().startsWith("java.lang.Thread")
                && THREAD_DOORS.contains(call.getName()));
  }

  private static DescribedPredicate<JavaClass> anythingButDrawing() {
    return DescribedPredicate.describe(
        "do not draw",
        type ->
            !type.getPackageName().startsWith("javafx.")
                || type.getPackageName().startsWith("javafx.beans")
                || type.getPackageName().startsWith("javafx.collections")
                || type.getPackageName().equals("javafx.util"));
  }
}
