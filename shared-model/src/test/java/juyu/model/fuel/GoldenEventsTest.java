package juyu.model.fuel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static juyu.model.fuel.Facts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import juyu.model.journal.EntryParked;
import juyu.model.journal.EntryReleased;
import juyu.model.journal.EventBody;
import juyu.model.journal.EventType;
import juyu.model.journal.Written;
import juyu.model.people.Role;
import juyu.model.product.ProductChanged;
import juyu.model.shipment.ShippingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of every event is for ever: other versions and other nodes read it, and its bytes are
 * hashed and signed. A changed file here is a mistake; what must differ gets a new type.
 */
class GoldenEventsTest {

  record Golden(String file, EventBody body) {
    String json() throws IOException {
      try (InputStream in = GoldenEventsTest.class.getResourceAsStream("/golden/" + file)) {
        return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8).strip();
      }
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Golden> goldens() {
    return Stream.concat(plain(), again());
  }

  private static Stream<Golden> plain() {
    return Stream.of(
            station(),
            tank(1, 40_000),
            person(KIM, Role.CASHIER),
            left(KIM, Role.CASHIER),
            password(LEE),
            atDesk(id(0x82), LEE),
            fromDesk(id(0x82), LEE),
            created(DIESEL),
            renamed(LATTE, "Caffe latte"),
            withdrawn(LATTE),
            prices(CHANGE, 1, NOON, List.of(STATION), 1_689, 4_500),
            received(CHANGE, P01),
            enforced(CHANGE, P01, NOON.plusMillis(250)),
            ordered(ORDER, 20_000),
            orderCancelled(ORDER),
            shipped(ORDER, 20_000, "82가1234"),
            shipping(ShippingMode.BY_HAND),
            fuelReceived(ORDER, 20_000, 19_980),
            goods(id(0x61), 40),
            counted(id(0x71), 19_950_000, 19_980_000),
            adjusted(id(0x72), -2),
            sale(SALE, P01, 123, SHIFT, DAY),
            cancelled(sale(SALE, P01, 123, SHIFT, DAY), P02, id(0x52), DAY.plusDays(1)),
            opened(SHIFT, P01, 1),
            closed(SHIFT, P01, 1),
            signedIn(id(0x81), P01, KIM),
            signedOut(id(0x81), P01, KIM),
            new EntryParked(
                id(0x91), "sale.completed.v1", "stock", STATION, P01, "glass is cracked"),
            new EntryReleased(id(0x91), "stock", STATION, P01, false, ""))
        .map(body -> new Golden(body.type().name() + ".json", body));
  }

  private static Stream<Golden> again() {
    return Stream.of(
        new Golden(
            "product.changed.v1.again.json", new ProductChanged(DIESEL, Optional.of(STATION))),
        new Golden(
            "price.changed.v1.again.json",
            prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500).againTo(STATION)),
        new Golden(
            "sale.completed.v1.card.json", onCard(sale(SALE, P01, 124, SHIFT, DAY), "30012345")));
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void anEventIsWrittenAsItAlwaysWas(Golden golden) throws IOException {
    assertThat(new String(Written.json(golden.body()), UTF_8)).isEqualTo(golden.json());
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void whatWasWrittenIsStillRead(Golden golden) throws IOException {
    assertThat(Written.body(golden.body().type(), golden.json().getBytes(UTF_8)))
        .isEqualTo(golden.body());
  }

  /** A new field is an optional one, so that what was written before it is still read. */
  @ParameterizedTest
  @MethodSource("goldens")
  void whatMayBeAbsentMayBeMissingAndNothingElse(Golden golden) throws IOException {
    for (RecordComponent component : golden.body().getClass().getRecordComponents()) {
      byte[] without = without(golden.json(), component.getName());
      if (component.getType() == Optional.class) {
        assertThat(value(component, Written.body(golden.body().type(), without)))
            .isEqualTo(Optional.empty());
      } else {
        assertThatThrownBy(() -> Written.body(golden.body().type(), without))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(component.getName());
      }
    }
  }

  private static byte[] without(String json, String field) {
    ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(json);
    assertThat(body.remove(field)).as(field).isNotNull();
    return JsonMapper.shared().writeValueAsBytes(body);
  }

  private static Object value(RecordComponent component, EventBody body) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(body);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void numbersAreWhole(Golden golden) throws IOException {
    assertThat(golden.json()).doesNotContainPattern("\":-?\\d+\\.");
  }

  @Test
  void everyTypeHasItsFile() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(GoldenEventsTest.class.getResource("/golden"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(goldens().map(Golden::file), Stream.of("events.txt")).toList());
    }
    assertThat(plain().map(golden -> golden.body().type().name()))
        .containsAll(Features.all().types().stream().map(EventType::name).toList());
  }

  /** Type, kind of subject, writers and audience are as much for ever as the JSON. */
  @Test
  void whoWritesWhatAboutWhomAndForWhomIsAsItAlwaysWas() throws IOException {
    assertThat(plain().map(golden -> said(golden.body())).sorted().collect(joining("\n")))
        .isEqualTo(new Golden("events.txt", station()).json());
  }

  private static String said(EventBody body) {
    return "%s by %s about %s from version %d for [%s]%s"
        .formatted(
            body.type(),
            body.type().writers(),
            body.subject(),
            body.leastVersion(),
            body.audience(),
            body.type().replaceable() ? " replaceable" : "");
  }
}
