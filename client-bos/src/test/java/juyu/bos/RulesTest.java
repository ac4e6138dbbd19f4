package juyu.bos;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import juyu.ui.testing.WindowRules;

@AnalyzeClasses(packages = "juyu.bos", importOptions = DoNotIncludeTests.class)
class RulesTest {

  @ArchTest static final ArchTests rules = ArchTests.in(WindowRules.class);
}
