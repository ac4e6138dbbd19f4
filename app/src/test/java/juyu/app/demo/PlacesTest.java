package juyu.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static List<Rectangle2D> all(Places places) {
    return List.of(places.till(), places.station(), places.office(), places.story());
  }

  @ParameterizedTest
  @CsvSource({"0,0,1920,1080", "0,37,1920,1043", "0,0,2560,1440", "100,0,3840,2160"})
  void aLargeScreenHasRoomForAllSideBySide(double x, double y, double width, double height) {
    Rectangle2D room = new Rectangle2D(x, y, width, height);
    List<Rectangle2D> all = all(Places.on(room));
    for (Rectangle2D one : all) {
      assertThat(room.contains(one)).isTrue();
      assertThat(all).filteredOn(other -> !other.equals(one) && meet(one, other)).isEmpty();
    }
  }

  private static boolean meet(Rectangle2D one, Rectangle2D other) {
    return one.getMinX() < other.getMaxX()
        && other.getMinX() < one.getMaxX()
        && one.getMinY() < other.getMaxY()
        && other.getMinY() < one.getMaxY();
  }

  @Test
  void onASmallScreenEachWindowHasTheRoomItNeedsBesideTheStory() {
    Rectangle2D room = new Rectangle2D(0, 0, 1366, 768);
    Places places = Places.on(room);
    for (Rectangle2D desk : List.of(places.till(), places.station(), places.office())) {
      assertThat(room.contains(desk)).isTrue();
      assertThat(desk.getWidth()).isGreaterThanOrEqualTo(1000);
      assertThat(desk.getHeight()).isGreaterThanOrEqualTo(700);
      assertThat(meet(desk, places.story())).isFalse();
    }
    assertThat(places.station().getMinY()).isGreaterThan(places.till().getMinY());
    assertThat(places.office().getMinY()).isGreaterThan(places.station().getMinY());
  }

  @Test
  void noScreenIsTooSmall() {
    Rectangle2D room = new Rectangle2D(0, 0, 800, 600);
    assertThat(all(Places.on(room))).allMatch(room::contains);
  }
}
