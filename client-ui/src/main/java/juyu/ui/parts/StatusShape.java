package juyu.ui.parts;

import javafx.scene.layout.Region;

/** A health as a small shape: circle, triangle, hollow square, diamond. Words stand beside it. */
public final class StatusShape extends Region {

  public StatusShape(Health health) {
    getStyleClass().addAll("status-shape", health.shape(), health.tone().css());
    setMouseTransparent(true);
  }
}
