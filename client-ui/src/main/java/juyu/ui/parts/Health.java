package juyu.ui.parts;

import juyu.ui.theme.Tone;

/** How a station or till is in step with the others. Each has its shape on maps. */
public enum Health {
  IN_STEP(Tone.OK, "circle"),
  CATCHING_UP(Tone.ACCENT, "triangle"),
  OFFLINE(Tone.OFFLINE, "square"),
  PARKED(Tone.DANGER, "diamond");

  private final Tone tone;
  private final String shape;

  Health(Tone tone, String shape) {
    this.tone = tone;
    this.shape = shape;
  }

  public Tone tone() {
    return tone;
  }

  /** The style class of its shape. */
  String shape() {
    return shape;
  }
}
