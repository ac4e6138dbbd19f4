package juyu.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import juyu.ui.fx.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

  @TempDir Path folder;

  private static Progress unwatched() {
    return stoppedAfter(Long.MAX_VALUE);
  }

  private static Progress stoppedAfter(long rows) {
    return new Progress() {
      private long reached;

      @Override
      public void at(long done, long of) {
        reached = done;
      }

      @Override
      public boolean cancelled() {
        return reached >= rows;
      }
    };
  }

  private static Sheet sheet(List<Cell> row) {
    return new Sheet("판매", List.of("상품", "금액"), 1, at -> row);
  }

  private String csv(Sheet sheet) throws IOException {
    Path file = folder.resolve("a.csv");
    assertThat(ExportFile.write(sheet, ExportFormat.CSV, file, unwatched())).isTrue();
    return Files.readString(file);
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String excel(Sheet sheet, String part) throws IOException {
    Path file = folder.resolve("a.xlsx");
    assertThat(ExportFile.write(sheet, ExportFormat.EXCEL, file, unwatched())).isTrue();
    return part(file, part);
  }

  @Test
  void csv_tells_excel_that_it_is_utf8_and_ends_lines_as_excel_does() throws IOException {
    assertThat(csv(sheet(List.of(Cell.words("보통휘발유"), Cell.whole(50_000)))))
        .isEqualTo("\uFEFF상품,금액\r\n보통휘발유,50000\r\n");
  }

  @Test
  void csv_quotes_what_would_break_a_line_into_other_cells() throws IOException {
    assertThat(csv(sheet(List.of(Cell.words("a \"b\", c\nd"), Cell.EMPTY))))
        .endsWith("\"a \"\"b\"\", c\nd\",\r\n");
  }

  @Test
  void words_that_look_like_a_formula_stay_words() throws IOException {
    List<String> formulas =
        List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "  =cmd|'/c calc'!A0", "\t=1", "＝1");
    assertThat(formulas)
        .allSatisfy(words -> assertThat(PlainText.of(Cell.words(words))).startsWith("'"));
    assertThat(csv(sheet(List.of(Cell.words("=HYPERLINK(\"x\")"), Cell.EMPTY))))
        .contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  @Test
  void a_negative_number_stays_a_number() {
    assertThat(PlainText.of(Cell.whole(-500))).isEqualTo("-500");
    assertThat(PlainText.of(Cell.exact(new BigDecimal("-0.250")))).isEqualTo("-0.250");
  }

  @Test
  void a_cell_in_a_line_keeps_to_its_line() {
    assertThat(PlainText.inOneLine(Cell.words("a\tb\r\nc"))).isEqualTo("a b c");
  }

  @Test
  void excel_gets_numbers_as_numbers_and_words_as_words() throws IOException {
    String xml =
        excel(
            sheet(List.of(Cell.words("=1+1 & 보통"), Cell.exact(new BigDecimal("29.603")))),
            "xl/worksheets/sheet1.xml");
    assertThat(xml)
        .contains("<v>29.603</v>")
        .contains("=1+1 &amp; &#xbcf4;&#xd1b5;")
        .doesNotContain("<f>");
  }

  @Test
  void excel_gets_times_and_days_as_its_own() throws IOException {
    String xml =
        excel(
            sheet(
                List.of(
                    new Cell.Moment(LocalDateTime.of(2026, 11, 20, 12, 0)),
                    new Cell.Day(LocalDate.of(2026, 11, 20)))),
            "xl/worksheets/sheet1.xml");
    assertThat(xml).contains("<v>46346.5</v>").containsPattern("<v>46346(\\.0)?</v>");
  }

  @Test
  void excel_refuses_no_name_of_a_sheet() throws IOException {
    Sheet sheet =
        new Sheet(
            "a/b:c*[d]? so long a title that it fits nowhere", List.of("x"), 0, at -> List.of());
    assertThat(excel(sheet, "xl/workbook.xml")).contains("<sheet name=\"a b c  d ");
  }

  @Test
  void excel_survives_control_characters_and_endless_words() throws IOException {
    String xml =
        excel(
            sheet(List.of(Cell.words("a\u0001b"), Cell.words("x".repeat(40_000)))),
            "xl/worksheets/sheet1.xml");
    assertThat(xml.indexOf('\u0001')).isNegative();
    assertThat(xml).contains("x".repeat(32_767)).doesNotContain("x".repeat(32_768));
  }

  @Test
  void more_rows_than_a_sheet_holds_go_on_on_the_next() throws IOException {
    Path file = folder.resolve("long.xlsx");
    Sheet sheet = new Sheet("T", List.of("n"), 5, at -> List.of(Cell.whole(at)));
    try (OutputStream out = Files.newOutputStream(file)) {
      assertThat(new ExcelWriter(sheet, unwatched(), 2).write(out)).isTrue();
    }
    assertThat(part(file, "xl/worksheets/sheet3.xml")).contains("<v>4</v>");
    assertThat(part(file, "xl/workbook.xml")).contains("T 3");
  }

  @Test
  void a_cancelled_file_is_not_there_and_spoils_nothing() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "before");
    Sheet sheet = new Sheet("T", List.of("n"), 100_000, at -> List.of(Cell.whole(at)));
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(ExportFile.write(sheet, format, file, stoppedAfter(2_000))).isFalse();
    }
    assertThat(file).hasContent("before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_folder_that_is_not_there_is_a_failure() {
    Path file = folder.resolve("nowhere").resolve("a.csv");
    assertThatThrownBy(
            () -> ExportFile.write(sheet(List.of()), ExportFormat.CSV, file, unwatched()))
        .isInstanceOf(IOException.class);
  }
}
