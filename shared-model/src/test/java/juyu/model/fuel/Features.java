package juyu.model.fuel;

import juyu.model.FuelStory;
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

/** Every feature of the fuel story at one node. */
final class Features {

  private Features() {}

  static Registry all() {
    Registry registry = new Registry();
    FuelStory.types(registry);
    Stations.register(registry);
    Tanks.register(registry);
    People.register(registry);
    Products.register(registry);
    Prices.register(registry);
    Orders.register(registry);
    Shipments.register(registry);
    Receipts.register(registry);
    Stocks.register(registry);
    Sales.register(registry);
    Shifts.register(registry);
    return registry;
  }
}
