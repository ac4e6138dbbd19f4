package juyu.app.demo;

import javafx.geometry.Rectangle2D;

/**
 * Where the demo's four windows go on a screen: each in a quarter of a large one; on a small one
 * the three lie over each other like sheets of paper, with the story beside them.
 */
record Places(Rectangle2D till, Rectangle2D station, Rectangle2D office, Rectangle2D story) {

  private static final double WIDE = 1800;
  private static final double HIGH = 960;
  private static final double STORY_WIDTH = 360;

  /** What a window needs to be worked in without being drawn smaller. */
  private static final double ENOUGH = 1000;

  private static final double STEP = 28;

  /** A new window may be higher by its title; one that reaches beyond the screen would be moved. */
  private static final double TITLE = 28;

  /** The places on a screen with this much room. */
  static Places on(Rectangle2D room) {
    return room.getWidth() >= WIDE && room.getHeight() >= HIGH ? quarters(room) : sheets(room);
  }

  private static Places quarters(Rectangle2D room) {
    double width = Math.floor(room.getWidth() / 2);
    double half = Math.floor(room.getHeight() / 2);
    double height = half - TITLE;
    double right = room.getMinX() + width;
    double below = room.getMinY() + half;
    return new Places(
        new Rectangle2D(room.getMinX(), room.getMinY(), width, height),
        new Rectangle2D(right, room.getMinY(), width, height),
        new Rectangle2D(room.getMinX(), below, width, height),
        new Rectangle2D(right, below, width, height));
  }

  private static Places sheets(Rectangle2D room) {
    double width = Math.min(room.getWidth(), Math.max(ENOUGH, room.getWidth() - STORY_WIDTH));
    return new Places(
        sheet(room, width, 0),
        sheet(room, width, 1),
        sheet(room, width, 2),
        new Rectangle2D(
            room.getMaxX() - STORY_WIDTH, room.getMinY(), STORY_WIDTH, room.getHeight()));
  }

  /** Each lies a little lower, so that the bars of those behind it can be seen and clicked. */
  private static Rectangle2D sheet(Rectangle2D room, double width, int place) {
    double down = place * STEP;
    return new Rectangle2D(room.getMinX(), room.getMinY() + down, width, room.getHeight() - down);
  }
}
