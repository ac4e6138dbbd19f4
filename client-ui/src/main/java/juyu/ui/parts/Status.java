package juyu.ui.parts;

import juyu.ui.theme.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A state in words, with what it means. It has an icon, so that it never speaks by colour alone.
 *
 * @param tone {@code ACCENT} for what goes on by itself, {@code OFFLINE} for what is away
 * @param word in the reader's language
 * @param icon stands before the word
 */
public record Status(Tone tone, String word, Ikon icon) {

  public Status(Tone tone, String word) {
    this(tone, word, usualIcon(tone));
  }

  private static Ikon usualIcon(Tone tone) {
    return switch (tone) {
      case OK -> MaterialDesignC.CHECK_CIRCLE;
      case ACCENT -> MaterialDesignS.SYNC;
      case WARNING -> MaterialDesignA.ALERT;
      case DANGER -> MaterialDesignP.PAUSE_CIRCLE;
      case OFFLINE -> MaterialDesignC.CLOUD_OFF_OUTLINE;
      case NEUTRAL, MUTED -> MaterialDesignC.CLOCK_OUTLINE;
    };
  }
}
