package juyu.pos.sale;

import java.util.Locale;
import juyu.model.value.Money;
import juyu.ui.format.Formats;
import juyu.ui.text.Texts;

/** What stands on the quick keys: short, as people say it. */
final class QuickWords {

  private static final long MAN = 10_000;
  private static final long CHEON = 1_000;

  private final Texts texts;
  private final Formats formats;

  QuickWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  String of(QuickKey key) {
    return switch (key) {
      case QuickKey.Won(Money amount) -> won(amount);
      case QuickKey.Litres(long litres) -> texts.text("sale.quick.litres", litres);
      case QuickKey.Exact exact -> texts.text("sale.quick.exact");
    };
  }

  /** Korean counts in tens of thousands. */
  private String won(Money amount) {
    long won = amount.won();
    boolean korean = texts.locale().getLanguage().equals(Locale.KOREAN.getLanguage());
    if (!korean || won % CHEON != 0) {
      return formats.won(amount);
    }
    if (won % MAN == 0) {
      return texts.text("sale.quick.man", won / MAN);
    }
    long cheon = won % MAN / CHEON;
    return won < MAN
        ? texts.text("sale.quick.cheon", cheon)
        : texts.text("sale.quick.man-cheon", won / MAN, cheon);
  }
}
