package juyu.station;

import juyu.http.As;
import juyu.model.value.NodeCode;

/** Parameters that several lists of this station's API take. */
public final class Parameters {

  /** The code of a till. */
  public static final As<NodeCode> TILL =
      new As<>(
          Parameters::till,
          language ->
              language.getLanguage().equals("ko")
                  ? "ST0001-P01과 같은 판매기 코드여야 합니다"
                  : "must be a till such as ST0001-P01");

  private Parameters() {}

  private static NodeCode till(String text) {
    NodeCode code = NodeCode.of(text);
    if (code.tier() != NodeCode.Tier.TILL) {
      throw new IllegalArgumentException(text);
    }
    return code;
  }
}
