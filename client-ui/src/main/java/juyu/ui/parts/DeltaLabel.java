package juyu.ui.parts;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import juyu.ui.format.Formats;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A change against before, as a share with its sign and a direction: ↗ +6.1%. */
public final class DeltaLabel extends Label {

  private final Formats formats;

  public DeltaLabel(Formats formats) {
    this.formats = formats;
    getStyleClass().addAll("delta-label", "semibold", "data");
  }

  public DeltaLabel(Formats formats, BigDecimal share) {
    this(formats);
    show(share);
  }

  /**
   * Shows another change.
   *
   * @param share 0.061 for +6.1%
   */
  public void show(BigDecimal share) {
    setText(formats.signedPercent(share, 1));
    setGraphic(Icon.small(icon(share.signum())));
    (share.signum() > 0 ? Tone.OK : Tone.MUTED).on(this);
  }

  private static Ikon icon(int sign) {
    if (sign == 0) {
      return MaterialDesignT.TRENDING_NEUTRAL;
    }
    return sign > 0 ? MaterialDesignT.TRENDING_UP : MaterialDesignT.TRENDING_DOWN;
  }
}
