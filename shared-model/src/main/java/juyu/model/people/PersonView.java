package juyu.model.people;

import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * A person as the station knows them now.
 *
 * @param personId the person
 * @param name as colleagues call the person
 * @param role what the person may do
 * @param station where
 * @param working false once the person has left
 * @param hasPin whether the person can sign in at tills
 */
public record PersonView(
    UUID personId, String name, Role role, NodeCode station, boolean working, boolean hasPin) {}
