package juyu.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The three windows. */
public enum Product {
  POS("pos"),
  BOS("bos"),
  HQ("hq");

  private final String word;

  Product(String word) {
    this.word = word;
  }

  /** In keys of texts. */
  String word() {
    return word;
  }

  Ikon mark() {
    return switch (this) {
      case POS -> MaterialDesignG.GAS_STATION_OUTLINE;
      case BOS -> MaterialDesignS.STOREFRONT_OUTLINE;
      case HQ -> MaterialDesignO.OFFICE_BUILDING_OUTLINE;
    };
  }
}
