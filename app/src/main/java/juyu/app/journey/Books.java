package juyu.app.journey;

import static juyu.app.journey.Checks.same;

/**
 * What the station must say of gasoline and coffee, kept by the story itself.
 *
 * @param fuel gasoline
 * @param coffee coffee
 */
record Books(Standing fuel, Standing coffee) {

  static Books of(Chain chain) throws InterruptedException {
    return new Books(chain.atStation(Goods.GASOLINE), chain.atStation(Goods.COFFEE));
  }

  Books sold(Basket basket) {
    return new Books(fuel.sold(basket.fuel()), coffee.sold(basket.coffee()));
  }

  Books cancelled(Basket basket) {
    return new Books(fuel.sold(basket.fuel().negated()), coffee.sold(basket.coffee().negated()));
  }

  /** Checks that the station says so now. */
  void requireAtStation(Chain chain) throws InterruptedException {
    same("gasoline at the station", fuel, chain.atStation(Goods.GASOLINE));
    same("coffee at the station", coffee, chain.atStation(Goods.COFFEE));
  }

  /** Waits until head office says so too. */
  void awaitAtHq(Chain chain) throws InterruptedException {
    chain.awaitAtHq(Goods.GASOLINE, fuel);
    chain.awaitAtHq(Goods.COFFEE, coffee);
  }
}
