package juyu.model.station;

/** Who runs a station. */
public enum StationKind {
  /** Its own operator, under the brand's name. */
  FRANCHISE,
  /** An operator on the brand's behalf, for a commission. */
  CONSIGNED
}
