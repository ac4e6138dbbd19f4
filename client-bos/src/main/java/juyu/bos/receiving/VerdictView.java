package juyu.bos.receiving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.bos.receiving.ConfirmViewModel.Verdict;
import juyu.model.receiving.ToleranceRule.Band;
import juyu.model.value.Quantity;
import juyu.ui.format.Formats;
import juyu.ui.parts.Emphasis;
import juyu.ui.parts.StatusLabel;
import juyu.ui.parts.ToleranceBar;
import juyu.ui.parts.VolumeLabel;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;

/** What was delivered against what was loaded, and whether that is still fine. */
final class VerdictView extends VBox {

  private final Desk desk;

  VerdictView(Desk desk, Quantity loaded, Optional<Verdict> verdict) {
    this.desk = desk;
    getStyleClass().add("gap-12");
    getChildren().addAll(delivered(verdict), loaded(loaded));
    verdict.ifPresentOrElse(
        known -> getChildren().add(notice(loaded, known)),
        () -> getChildren().add(Words.paragraph(desk.words("receiving.verdict.waiting"), "muted")));
  }

  private Node delivered(Optional<Verdict> verdict) {
    VolumeLabel figure = new VolumeLabel(desk.formats(), 28, 1);
    verdict.ifPresent(known -> figure.show(known.delivered()));
    return Boxes.baseline(
        8,
        Words.label(desk.words("receiving.delivered"), "semibold"),
        Boxes.spacer(),
        verdict.isPresent() ? figure : Words.data("–", "text-28", "muted"));
  }

  private Node loaded(Quantity loaded) {
    return Boxes.row(
        8,
        Words.label(desk.words("receiving.loaded"), "muted"),
        Boxes.spacer(),
        Words.data(desk.formats().quantity(loaded, 1)));
  }

  private Node notice(Quantity loaded, Verdict known) {
    VolumeLabel difference = new VolumeLabel(desk.formats(), 28, 1);
    difference.showDifference(known.difference());
    VBox notice =
        Boxes.column(
            12,
            Boxes.row(
                8,
                new StatusLabel(Arrivals.status(desk, known.band())),
                Boxes.spacer(),
                difference));
    if (known.watched().isPositive()) {
      ToleranceBar bar = new ToleranceBar();
      bar.show(
          known.difference().amount(),
          known.fine().amount(),
          known.watched().amount(),
          bands(known));
      notice.getChildren().add(bar);
    }
    notice.getChildren().add(new Emphasis(words(loaded, known)));
    notice.getStyleClass().addAll("notice", "pad-16");
    (known.band() == Band.FINE ? Tone.OK : Tone.WARNING).on(notice);
    return notice;
  }

  private List<String> bands(Verdict known) {
    return List.of(
        desk.texts().text("receiving.fine-up-to", desk.formats().quantity(known.fine(), 0)),
        desk.texts().text("receiving.watched-up-to", desk.formats().quantity(known.watched(), 0)),
        desk.texts().text("receiving.claimed-beyond"));
  }

  private String words(Quantity loaded, Verdict known) {
    String share =
        desk.formats()
            .percent(Formats.share(Math.abs(known.difference().amount()), loaded.amount()), 2);
    return desk.texts()
        .text(
            "receiving.verdict." + known.band().name().toLowerCase(Locale.ROOT),
            share,
            desk.formats().quantity(known.watched(), 0));
  }
}
