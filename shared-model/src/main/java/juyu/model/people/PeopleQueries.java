package juyu.model.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.store.Tx;

/** Who works at the station. */
public final class PeopleQueries {

  private PeopleQueries() {}

  /** Everyone who works here, by name. */
  public static List<PersonView> working(Tx tx) {
    return tx
        .session()
        .createSelectionQuery(
            "from PersonRow where leftAt is null order by name, personId", PersonRow.class)
        .stream()
        .map(PersonRow::view)
        .toList();
  }

  /** A person, also one who has left. */
  public static Optional<PersonView> find(Tx tx, UUID personId) {
    return Optional.ofNullable(tx.session().get(PersonRow.class, personId)).map(PersonRow::view);
  }

  /** What a PIN is checked against, outside of any transaction; empty for who cannot sign in. */
  public static Optional<String> pinHash(Tx tx, UUID personId) {
    return Optional.ofNullable(tx.session().get(PersonRow.class, personId))
        .filter(row -> row.leftAt == null)
        .map(row -> row.pinHash);
  }
}
