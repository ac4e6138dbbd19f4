package juyu.model.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juyu.model.store.Tx;

/**
 * What a node knows: event types, and which feature does what when one is stored. Filled once,
 * feature by feature, before the store is opened.
 */
public final class Registry {

  private final Map<String, EventType<?>> types = new LinkedHashMap<>();
  private final Map<String, List<Handler<?>>> handlers = new HashMap<>();
  private final Map<String, Effect<?>> effects = new HashMap<>();
  private final Set<Class<?>> entities = new LinkedHashSet<>();
  private final Set<String> views = new LinkedHashSet<>();

  /** What a handler does. */
  enum Kind {
    APPLY,
    POLICY,
    EFFECT
  }

  /** One thing that a feature does when an event of a type is stored. */
  record Handler<B extends EventBody>(String feature, Kind kind, Run<B> run) {}

  /** How it is done; the action records what a policy says. */
  @FunctionalInterface
  interface Run<B extends EventBody> {
    void on(Action action, Stored<B> stored);
  }

  /** An event at its place in this node's journal. */
  record Stored<B extends EventBody>(long position, Recorded<B> recorded) {}

  /** Makes types known that this node writes, reads or explains, without doing anything. */
  public Registry types(EventType<?>... known) {
    for (EventType<?> type : known) {
      EventType<?> before = types.putIfAbsent(type.name(), type);
      if (before != null && !before.equals(type)) {
        throw new IllegalStateException("two event types are called " + type.name());
      }
    }
    return this;
  }

  /** Starts, or goes on with, the registration of a feature. */
  public Feature feature(String name) {
    return new Feature(name);
  }

  /** One feature's registration. */
  public final class Feature {
    private final String name;

    private Feature(String name) {
      this.name = name;
    }

    /** The entities whose rows it keeps. */
    public Feature entities(Class<?>... kept) {
      entities.addAll(List.of(kept));
      return this;
    }

    /** The tables that follow from the events alone; {@code verify} rebuilds and compares them. */
    public Feature views(String... tables) {
      views.addAll(List.of(tables));
      return this;
    }

    /** Applies events of {@code type} to the feature's state. */
    public <B extends EventBody> Feature on(EventType<B> type, Apply<B> apply) {
      return add(
          type,
          new Handler<>(
              name, Kind.APPLY, (action, stored) -> apply.apply(action.tx(), stored.recorded())));
    }

    /** Writes further events because of events of {@code type}. */
    public <B extends EventBody> Feature policy(
        String policyName, EventType<B> type, Policy<B> policy) {
      return add(
          type,
          new Handler<>(
              policyName,
              Kind.POLICY,
              (action, stored) ->
                  action.recordCaused(
                      policyName,
                      stored.recorded().event(),
                      policy.on(action.tx(), stored.recorded()))));
    }

    /** Does something in the outside world, once, because of events of {@code type}. */
    public <B extends EventBody> Feature effect(
        String effectName, EventType<B> type, Effect<B> effect) {
      effects.put(effectName, effect);
      return add(
          type,
          new Handler<>(
              effectName,
              Kind.EFFECT,
              (action, stored) -> Outbox.add(action, stored.position(), effectName)));
    }

    private <B extends EventBody> Feature add(EventType<B> type, Handler<B> handler) {
      types(type);
      handlers.computeIfAbsent(type.name(), t -> new ArrayList<>()).add(handler);
      return this;
    }
  }

  public Optional<EventType<?>> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  public List<EventType<?>> types() {
    return List.copyOf(types.values());
  }

  public List<Class<?>> entities() {
    return List.copyOf(entities);
  }

  /** The tables that follow from the events alone. */
  public List<String> views() {
    return List.copyOf(views);
  }

  List<Handler<?>> handlers(String type) {
    return handlers.getOrDefault(type, List.of());
  }

  Effect<?> effect(String name) {
    Effect<?> effect = effects.get(name);
    if (effect == null) {
      throw new IllegalStateException("no effect is called " + name);
    }
    return effect;
  }

  /** Applies one event again, for a rebuild: no policies, no effects. */
  void reapply(Tx tx, Recorded<?> recorded, Set<String> exceptFeatures) {
    Action action = Action.applyingOnly(tx);
    for (Handler<?> handler : handlers(recorded.event().type())) {
      if (handler.kind() == Kind.APPLY && !exceptFeatures.contains(handler.feature())) {
        run(handler, action, new Stored<>(0, recorded));
      }
    }
  }

  /** A handler is registered under its own type's name, so the body is always of its class. */
  @SuppressWarnings("unchecked")
  static void run(Handler<?> handler, Action action, Stored<?> stored) {
    ((Run<EventBody>) handler.run()).on(action, (Stored<EventBody>) stored);
  }
}
