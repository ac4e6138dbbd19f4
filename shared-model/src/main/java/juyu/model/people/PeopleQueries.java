package juyu.model.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;

/** Who works here, and who is signed in by password. */
public final class PeopleQueries {

  private static final String MEMBERS =
      "select p.person_id, p.name, p.role, p.pin_hash,"
          + " coalesce(w.password_hash, '') as password_hash from person p"
          + " left join person_password w on w.person_id = p.person_id where p.left_ms is null";

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

  /** What a PIN is checked against, outside of any transaction; empty for who has none. */
  public static Optional<String> pinHash(Tx tx, UUID personId) {
    return Optional.ofNullable(tx.session().get(PersonRow.class, personId))
        .filter(row -> row.leftAt == null && !row.pinHash.isEmpty())
        .map(row -> row.pinHash);
  }

  /** Everyone who works here, with what secrets are checked against. */
  public static List<Member> members(Tx tx) {
    return tx.query(MEMBERS + " order by p.name, p.person_id", PeopleQueries::member);
  }

  /** Somebody who works here. */
  public static Optional<Member> member(Tx tx, UUID personId) {
    return tx.first(MEMBERS + " and p.person_id = ?", PeopleQueries::member, personId);
  }

  /** Everyone of this name, in any case. */
  public static List<Member> called(Tx tx, String name) {
    return members(tx).stream().filter(member -> MemberRule.isCalled(member, name)).toList();
  }

  /** True once somebody of this role can sign in by password. */
  public static boolean anyWithPassword(Tx tx, Role role) {
    return tx.first(
            MEMBERS + " and w.password_hash <> '' and p.role = ?",
            PeopleQueries::member,
            role.name())
        .isPresent();
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        Values.id(row, "person_id"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("pin_hash"),
        row.getString("password_hash"));
  }

  /** A sign-in by password that has not ended. */
  public record OpenSignIn(UUID signInId, UUID personId, String name, Instant since) {}

  /** Who is signed in by password at {@code node}. */
  public static List<OpenSignIn> signedIn(Tx tx, NodeCode node) {
    return tx.query(
        "select sign_in_id, person_id, name, in_ms from person_sign_in"
            + " where node = ? and in_ms is not null and out_ms is null order by in_ms, sign_in_id",
        row ->
            new OpenSignIn(
                Values.id(row, "sign_in_id"),
                Values.id(row, "person_id"),
                row.getString("name"),
                Values.time(row, "in_ms")),
        node);
  }
}
