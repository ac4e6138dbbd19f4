package juyu.ui.theme;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/**
 * A picture from the icon font, in the ink of whatever it lies in. It says nothing to a screen
 * reader: what it belongs to has the words.
 */
public final class Icon extends Text {

  /** In status words and chips. */
  public static final double SMALL = 16;

  /** In rails and buttons. */
  public static final double MEDIUM = 20;

  /** On keys of the till. */
  public static final double LARGE = 24;

  private Icon(Ikon icon, double size) {
    super(Character.toString(icon.getCode()));
    getStyleClass().add("icon");
    setStyle("-fx-font-size: " + size + "px;");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /**
   * @param icon such as {@code MaterialDesignT.TRUCK_DELIVERY_OUTLINE}
   * @param size in pixels
   */
  public static Icon of(Ikon icon, double size) {
    return new Icon(icon, size);
  }

  /** In the size of buttons and the rail. */
  public static Icon of(Ikon icon) {
    return new Icon(icon, MEDIUM);
  }

  /** In the size of status words. */
  public static Icon small(Ikon icon) {
    return new Icon(icon, SMALL);
  }

  /** Shows another picture. */
  public void show(Ikon icon) {
    setText(Character.toString(icon.getCode()));
  }
}
