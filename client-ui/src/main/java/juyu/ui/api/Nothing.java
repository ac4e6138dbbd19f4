package juyu.ui.api;

/** For an answer whose body is of no interest, or has none. */
public record Nothing() {}
