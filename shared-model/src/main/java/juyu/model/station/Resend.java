package juyu.model.station;

import juyu.model.value.NodeCode;

/** Tell one station again. */
public record Resend(NodeCode station) {}
