package juyu.hq.shipment;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Hashes;
import juyu.model.value.Uuids;

/** Makes Korean number plates of goods vehicles, such as {@code 경기80바1234}. */
final class VehicleNumber {

  private static final List<String> REGIONS =
      List.of("서울", "부산", "대구", "인천", "광주", "대전", "울산", "경기", "강원", "충북", "충남", "전북", "전남", "경북");

  /** The letters of vehicles for hire. */
  private static final List<String> LETTERS = List.of("바", "사", "아", "자");

  private VehicleNumber() {}

  /** The plate that an order is shipped with when nobody names one: the same for ever. */
  static String of(UUID orderId) {
    ByteBuffer bits = ByteBuffer.wrap(Hashes.sha256(Uuids.bytes(orderId)));
    return pick(REGIONS, bits)
        + number(80, 97, bits)
        + pick(LETTERS, bits)
        + number(1000, 9999, bits);
  }

  private static String pick(List<String> from, ByteBuffer bits) {
    return from.get(number(0, from.size() - 1, bits));
  }

  private static int number(int least, int most, ByteBuffer bits) {
    return least + Integer.remainderUnsigned(bits.getInt(), most - least + 1);
  }
}
