package juyu.app.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The fleet with its data set, and what a person needs to use it. */
public final class Demo {

  private final Fleet fleet;
  private final DataSet data;
  private final Secrets secrets = new Secrets();

  public Demo(Fleet fleet) {
    this.fleet = fleet;
    this.data = new DataSet(fleet);
  }

  /** Starts all nodes; returns once every till can sell. */
  public void begin() throws InterruptedException {
    begin(node -> {});
  }

  /**
   * As above.
   *
   * @param ready is told of each node as soon as a person can work with it
   */
  public void begin(Consumer<FleetNode> ready) throws InterruptedException {
    fleet.start();
    data.headOffice();
    secrets.givePasswords(fleet.hq(), data.staff());
    ready.accept(fleet.hq());
    data.station(secrets);
    secrets.givePins(fleet.station(), data.people());
    secrets.givePasswords(fleet.station(), data.managers());
    ready.accept(fleet.station());
    for (FleetNode till : fleet.tills()) {
      data.till(till, secrets);
      ready.accept(till);
    }
  }

  /** Who signs in at the station. */
  public String manager() {
    return data.managers().getFirst().path("name").asString("");
  }

  /** Who signs in at head office. */
  public String admin() {
    return data.staff().getFirst().path("name").asString("");
  }

  /** With what people sign in; empty before it has begun. */
  public List<SignIn> signIns() {
    return secrets.given();
  }

  /** Where everything is. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (FleetNode node : fleet.all()) {
      lines.add("%-11s %s  %s".formatted(node.code(), node.api().url(), node.folder()));
    }
    signIns().forEach(signIn -> lines.add(signIn.toString()));
    lines.add("Ctrl-C stops it.");
    return lines;
  }
}
