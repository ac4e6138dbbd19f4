package juyu.model.shift;

import java.time.Instant;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.value.NodeCode;

/**
 * Who stands at a till.
 *
 * @param signInId this sign-in
 * @param till where
 * @param cashier who
 * @param since since when
 */
public record SignInView(UUID signInId, NodeCode till, Cashier cashier, Instant since) {}
