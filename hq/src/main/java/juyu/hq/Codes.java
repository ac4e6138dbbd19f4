package juyu.hq;

import juyu.http.As;
import juyu.model.command.Refusal;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** How stations and tills are named in the path and the query of a request. */
public final class Codes {

  public static final As<NodeCode> STATION = of(Tier.STATION, "code.station");

  public static final As<NodeCode> TILL = of(Tier.TILL, "code.till");

  private Codes() {}

  private static As<NodeCode> of(Tier tier, String expected) {
    return new As<>(
        text -> {
          NodeCode code = NodeCode.of(text);
          if (code.tier() != tier) {
            throw new IllegalArgumentException(text);
          }
          return code;
        },
        language -> Refusal.of(expected).words(language));
  }
}
