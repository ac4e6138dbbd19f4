package juyu.model.people;

import juyu.model.value.NodeCode;

/**
 * Whether anybody can sign in at a node's windows yet, as its API tells whoever asks.
 *
 * @param registered false before the first manager or HQ admin has a password; only the owner's
 *     token opens the API then
 */
public record FirstRunResource(NodeCode node, boolean registered) {}
