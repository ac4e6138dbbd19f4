package juyu.app.fleet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The fleet with its data set, and what a person needs to use it. */
public final class Demo {

  private final Fleet fleet;
  private final DataSet data;
  private final DeskPeople desk = new DeskPeople();

  public Demo(Fleet fleet) {
    this.fleet = fleet;
    this.data = new DataSet(fleet);
  }

  /** Starts all nodes; returns once every till can sell. */
  public void begin() throws InterruptedException {
    fleet.start();
    data.send();
    desk.begin(fleet.station(), data.managers());
    desk.begin(fleet.hq(), data.staff());
  }

  /** Where everything is. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (FleetNode node : fleet.all()) {
      lines.add("%-11s %s  %s".formatted(node.code(), node.api().url(), node.folder()));
    }
    for (JsonNode person : data.people()) {
      lines.add(
          "%s (%s) PIN %s"
              .formatted(
                  person.path("name").asString(""),
                  person.path("role").asString(""),
                  person.path("pin").asString("")));
    }
    lines.addAll(desk.lines());
    lines.add("Ctrl-C stops it.");
    return lines;
  }
}
