package juyu.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import juyu.model.journal.Hashes;

/** World after world, each with the next seed, until so many steps have gone by. */
final class Simulation {

  /** Steps of one world; a longer run is made of several worlds. */
  static final long WORLD_STEPS = 4_000;

  /** In less steps than this a kind of fault may well not happen. */
  private static final long ENOUGH = WORLD_STEPS;

  private final long steps;
  private final long firstSeed;
  private final Consumer<String> out;
  private final Counters counters = new Counters();
  private long events;
  private long missing;
  private byte[] digest = new byte[0];

  Simulation(long steps, long firstSeed, Consumer<String> out) {
    this.steps = steps;
    this.firstSeed = firstSeed;
    this.out = out;
  }

  /** True if everything held and every kind of fault happened. */
  boolean run() throws IOException {
    long begin = System.nanoTime();
    boolean good = worlds();
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.accept("%.0f steps/s".formatted(steps / seconds));
    if (good && steps >= ENOUGH && !counters.never().isEmpty()) {
      out.accept("faults that never happened: " + counters.never());
      good = false;
    }
    out.accept(summary(good));
    return good;
  }

  private boolean worlds() throws IOException {
    long left = steps;
    for (long seed = firstSeed; left > 0; seed++) {
      long these = Math.min(left, WORLD_STEPS);
      if (!world(seed, these)) {
        return false;
      }
      left -= these;
    }
    return true;
  }

  private boolean world(long seed, long steps) throws IOException {
    Path folder = folder();
    try (World world = new World(seed, folder)) {
      try {
        world.storm(steps);
        Audit audit = world.calm();
        events += audit.events();
        digest = Hashes.sha256(digest, audit.digest());
        return true;
      } catch (RuntimeException broken) {
        String what = broken instanceof Broken ? broken.getMessage() : broken.toString();
        out.accept("seed %d, step %d: %s".formatted(seed, world.step(), what));
        out.accept("replay: ./run simulate --steps %d --seed %d".formatted(steps, seed));
        missing += new Audit(world).missing().size();
        return false;
      } finally {
        counters.add(world.counters());
      }
    } finally {
      Image.delete(folder);
    }
  }

  /** In memory where the system has such a place: a crash here is not one of the machine. */
  private static Path folder() throws IOException {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory)
        ? Files.createTempDirectory(memory, "juyu-simulation")
        : Files.createTempDirectory("juyu-simulation");
  }

  private String summary(boolean good) {
    return "%s: steps %d seed %d %s events %d lost %d digest %s"
        .formatted(
            good ? "good" : "BROKEN",
            steps,
            firstSeed,
            counters,
            events,
            missing,
            HexFormat.of()
                .formatHex(
                    Hashes.sha256(
                        digest, (counters + " " + events).getBytes(StandardCharsets.UTF_8)),
                    0,
                    8));
  }
}
