package juyu.ui.table;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import juyu.ui.export.ExportFile;
import juyu.ui.export.ExportFormat;
import juyu.ui.export.Sheet;
import juyu.ui.fx.Progress;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The line below a table that says how its file is coming along, and takes itself away. */
final class TableFile extends HBox {

  private final Texts texts;
  private final Work work;

  TableFile(Texts texts, Work work) {
    this.texts = texts;
    this.work = work;
    getStyleClass().addAll("table-foot", "gap-12");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Writes the file in the background, and says so. */
  void write(Sheet sheet, ExportFormat format, Path file) {
    String name = String.valueOf(file.getFileName());
    Running running =
        work.run(
            (Progress progress) -> ExportFile.write(sheet, format, file, progress),
            whole -> saved(sheet.size(), name),
            failure -> unsaved(name));
    if (!running.ended()) {
      saving(running, name);
    }
  }

  private void saving(Running running, String name) {
    ProgressBar bar = Boxes.styled(new ProgressBar(), "thin");
    bar.progressProperty().bind(running.progress());
    Runnable stop =
        () -> {
          running.cancel();
          close();
        };
    show(
        Words.label(texts.bind("table.file.saving", name), "text-12", "muted"),
        bar,
        Boxes.spacer(),
        Words.button(texts.bind("table.file.cancel"), stop, "link", "small"));
  }

  private void saved(int rows, String name) {
    said(MaterialDesignC.CHECK_CIRCLE, Tone.OK, texts.bind("table.file.saved", rows, name));
  }

  private void unsaved(String name) {
    said(MaterialDesignA.ALERT_CIRCLE_OUTLINE, Tone.DANGER, texts.bind("table.file.failed", name));
  }

  private void said(Ikon icon, Tone tone, ObservableValue<String> words) {
    HBox outcome = Boxes.row(8, Icon.small(icon), Words.label(words, "text-12", "medium"));
    tone.on(outcome);
    show(
        outcome,
        Boxes.spacer(),
        Words.button(texts.bind("table.file.close"), this::close, "link", "small"));
  }

  private void show(Node... parts) {
    getChildren().setAll(List.of(parts));
    setVisible(true);
  }

  private void close() {
    getChildren().clear();
    setVisible(false);
  }
}
