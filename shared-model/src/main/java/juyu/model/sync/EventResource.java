package juyu.model.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An event, as every API tells it.
 *
 * @param actor who caused it
 * @param subject what it is about
 * @param version which event of the subject it is
 * @param causationId the event that caused it, if one did
 * @param body as it was recorded, without secrets
 */
public record EventResource(
    UUID id,
    String type,
    Instant time,
    String node,
    String actor,
    String subject,
    long version,
    UUID correlationId,
    Optional<UUID> causationId,
    JsonNode body) {}
