package juyu.app.journey;

/** What the story orders, sells and counts; the demo's data set has them. */
final class Goods {

  static final String GASOLINE = "CD1001";
  static final String DIESEL = "CD1002";
  static final String COFFEE = "CF2001";
  static final String WATER = "SH3001";

  private Goods() {}
}
