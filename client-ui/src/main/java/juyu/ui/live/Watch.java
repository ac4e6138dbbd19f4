package juyu.ui.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import juyu.ui.api.ApiClient;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;

/**
 * What a view model listens to while its screen is in view. The stream of changes tells of all that
 * is stored; how a link is, and what the clock alone changes, it cannot tell.
 */
public final class Watch {

  private final ApiClient api;
  private final Work work;
  private final List<Runnable> ends = new ArrayList<>();

  public Watch(ApiClient api, Work work) {
    this.api = api;
    this.work = work;
  }

  /**
   * Looks now, and again whenever something of these types is stored.
   *
   * @param types beginnings of events' types, such as {@code sale.}; none means all
   */
  public Watch changes(Runnable look, String... types) {
    look.run();
    ends.add(api.changes().listen(look, types));
    return this;
  }

  /** Looks again and again: only for what no change tells of. */
  public Watch every(Duration period, Runnable look) {
    Running running = work.every(period, look);
    ends.add(running::cancel);
    return this;
  }

  /** Also at the end. */
  public Watch then(Runnable end) {
    ends.add(end);
    return this;
  }

  /** Lets go of everything. May be called twice. */
  public void end() {
    ends.forEach(Runnable::run);
    ends.clear();
  }
}
