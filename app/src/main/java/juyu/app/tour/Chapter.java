package juyu.app.tour;

/** The parts of the story, in their order. */
public enum Chapter {
  /** Fuel is sold at the till, and the station has applied the sale. */
  SELL("tour.sell."),
  /** The station has ordered fuel, and head office has shipped it. */
  ORDER("tour.order."),
  /** Less fuel was received than was shipped. */
  RECEIVE("tour.receive."),
  /** Head office has changed a price, and every till sells by it. */
  PRICE("tour.price."),
  /** A sale was made while the station was away, and the station has applied it since. */
  AWAY("tour.away.");

  private final String words;

  Chapter(String words) {
    this.words = words;
  }

  String title() {
    return words + "title";
  }

  /** What to do. */
  String todo() {
    return words + "todo";
  }

  /** What to look at then. */
  String look() {
    return words + "look";
  }

  int number() {
    return ordinal() + 1;
  }
}
