package juyu.model.people;

import java.time.Instant;
import java.util.List;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.store.Tx;
import juyu.model.view.Stated;

/**
 * Keeps who works here, and who is signed in by password. Of a station's people only the station
 * and its tills know, of head office's staff only head office.
 */
public final class People {

  private static final Stated PEOPLE =
      new Stated(
          "person",
          List.of("person_id"),
          List.of("name", "role", "station", "pin_hash", "left_ms"));

  private static final Stated PASSWORDS =
      new Stated("person_password", List.of("person_id"), List.of("node", "password_hash"));

  private People() {}

  public static void types(Registry registry) {
    registry.types(
        PersonRegistered.TYPE,
        PersonLeft.TYPE,
        PasswordSet.TYPE,
        PersonSignedIn.TYPE,
        PersonSignedOut.TYPE);
  }

  public static void register(Registry registry) {
    registry
        .feature("people")
        .entities(PersonRow.class)
        .views("person", "person_password", "person_sign_in")
        .on(PersonRegistered.TYPE, People::registered)
        .on(PersonLeft.TYPE, People::left)
        .on(PasswordSet.TYPE, People::passwordSet)
        .on(PersonSignedIn.TYPE, (tx, event) -> signed(tx, event.body(), "in_ms", event.time()))
        .on(PersonSignedOut.TYPE, (tx, event) -> signed(tx, event.body(), "out_ms", event.time()));
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

  private static void passwordSet(Tx tx, Recorded<PasswordSet> event) {
    PasswordSet body = event.body();
    PASSWORDS.put(tx, event, body.personId(), body.node(), body.passwordHash());
  }

  private static void signed(Tx tx, DeskSignInEvent body, String column, Instant at) {
    tx.update(
        """
        insert into person_sign_in (sign_in_id, node, person_id, name, %1$s)
        values (?, ?, ?, ?, ?)
        on conflict (sign_in_id) do update set %1$s = excluded.%1$s
        where person_sign_in.%1$s is null or excluded.%1$s < person_sign_in.%1$s\
        """
            .formatted(column),
        body.signInId(),
        body.node(),
        body.personId(),
        body.name(),
        at);
  }
}
