package juyu.model;

import juyu.model.journal.Registry;
import juyu.model.order.Orders;
import juyu.model.people.People;
import juyu.model.price.Prices;
import juyu.model.product.Products;
import juyu.model.receiving.Receipts;
import juyu.model.sale.Sales;
import juyu.model.shift.Shifts;
import juyu.model.shipment.Shipments;
import juyu.model.station.Stations;
import juyu.model.stock.Stocks;
import juyu.model.tank.Tanks;

/**
 * All event types of the fuel story. Every node knows them, so that nothing is parked as unknown
 * where it only passes through; what a node does with them, its own features say.
 */
public final class FuelStory {

  private FuelStory() {}

  public static void types(Registry registry) {
    Stations.types(registry);
    Tanks.types(registry);
    People.types(registry);
    Products.types(registry);
    Prices.types(registry);
    Orders.types(registry);
    Shipments.types(registry);
    Receipts.types(registry);
    Stocks.types(registry);
    Sales.types(registry);
    Shifts.types(registry);
  }
}
