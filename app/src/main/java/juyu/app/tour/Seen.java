package juyu.app.tour;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the nodes say at one moment.
 *
 * @param sales of the till that the story is told at
 * @param orders of its station, as head office knows them
 * @param changes of prices
 */
record Seen(List<Sale> sales, List<Order> orders, List<Change> changes) {

  /**
   * A sale.
   *
   * @param fuel whether something in it is sold by the litre
   * @param applied whether the station has it
   */
  record Sale(String id, boolean fuel, boolean applied) {}

  /**
   * A fuel order.
   *
   * @param difference received less shipped; 0 before it is received
   */
  record Order(String id, boolean shipped, boolean received, BigDecimal difference) {}

  /**
   * A change of prices.
   *
   * @param everywhere whether all that are concerned price by it
   */
  record Change(String id, boolean everywhere) {}
}
