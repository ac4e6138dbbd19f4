package juyu.pos.news;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;

/**
 * What has changed in the till's store. Many events in a row, as when a till catches up, are one
 * piece of news: whoever follows a topic looks again at most four times a second.
 */
public final class News implements AutoCloseable {

  /** What a view model may follow. */
  public enum Topic {
    PRODUCTS,
    PEOPLE,
    SALES,
    SHIFTS
  }

  private static final Duration LOOK = Duration.ofMillis(250);

  private final Map<Topic, AtomicLong> heard = new EnumMap<>(Topic.class);
  private final List<Follower> followers = new ArrayList<>();
  private final Running looking;

  /** Somebody who follows a topic, and how much of it is known. */
  private static final class Follower {
    private final Topic topic;
    private final Runnable look;
    private long known;

    Follower(Topic topic, Runnable look, long known) {
      this.topic = topic;
      this.look = look;
      this.known = known;
    }
  }

  /** Listens to a journal from now on. */
  public News(Journal journal, Work work) {
    for (Topic topic : Topic.values()) {
      heard.put(topic, new AtomicLong());
    }
    journal.onCommit(events -> events.forEach(this::hear));
    looking = work.every(LOOK, this::tell);
  }

  private void hear(Event event) {
    switch (event.subject().kind()) {
      case "product", "priceChange" -> hear(Topic.PRODUCTS);
      case "person" -> hear(Topic.PEOPLE);
      case "sale" -> hear(Topic.SALES);
      case "shift" -> hear(Topic.SHIFTS);
      default -> {
        // nothing that a window of this till shows
      }
    }
  }

  /** Something of the topic has changed; on any thread. */
  public void hear(Topic topic) {
    count(topic).incrementAndGet();
  }

  private AtomicLong count(Topic topic) {
    return Objects.requireNonNull(heard.get(topic));
  }

  /** {@code look} runs on the UI thread after each change of the topic. */
  public Runnable follow(Topic topic, Runnable look) {
    Follower follower = new Follower(topic, look, count(topic).get());
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  private void tell() {
    for (Follower follower : List.copyOf(followers)) {
      long now = count(follower.topic).get();
      if (now != follower.known) {
        follower.known = now;
        follower.look.run();
      }
    }
  }

  @Override
  public void close() {
    looking.cancel();
    followers.clear();
  }
}
