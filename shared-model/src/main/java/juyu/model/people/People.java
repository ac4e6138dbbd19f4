package juyu.model.people;

import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/** Keeps who works at a station; only the station and its tills do. */
public final class People {

  private static final Stated PEOPLE =
      new Stated(
          "person",
          List.of("person_id"),
          List.of("name", "role", "station", "pin_hash", "left_ms"));

  private People() {}

  public static void types(Registry registry) {
    registry.types(PersonRegistered.TYPE, PersonLeft.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("people")
        .entities(PersonRow.class)
        .views("person")
        .on(PersonRegistered.TYPE, People::registered)
        .on(PersonLeft.TYPE, People::left);
  }

  private static void registered(Tx tx, Recorded<PersonRegistered> event) {
    PersonRegistered body = event.body();
    PEOPLE.put(
        tx, event, body.personId(), body.name(), body.role(), body.station(), body.pinHash(), null);
  }

  /** Nothing is left to sign in with. */
  private static void left(Tx tx, Recorded<PersonLeft> event) {
    PersonLeft body = event.body();
    PEOPLE.put(
        tx, event, body.personId(), body.name(), body.role(), body.station(), "", event.time());
  }
}
