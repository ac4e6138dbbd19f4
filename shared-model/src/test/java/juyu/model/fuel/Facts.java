package juyu.model.fuel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.order.FuelOrderCancelled;
import juyu.model.order.FuelOrdered;
import juyu.model.people.Cashier;
import juyu.model.people.PasswordSet;
import juyu.model.people.PersonLeft;
import juyu.model.people.PersonRegistered;
import juyu.model.people.PersonSignedIn;
import juyu.model.people.PersonSignedOut;
import juyu.model.people.Role;
import juyu.model.price.Price;
import juyu.model.price.PriceChanged;
import juyu.model.price.PriceEnforced;
import juyu.model.price.PriceReceived;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductChanged;
import juyu.model.product.ProductCreated;
import juyu.model.product.ProductWithdrawn;
import juyu.model.receiving.FuelReceived;
import juyu.model.receiving.GoodsReceived;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.shift.CashierSignedIn;
import juyu.model.shift.CashierSignedOut;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftOpened;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.TenderTotal;
import juyu.model.shipment.FuelShipped;
import juyu.model.shipment.ShippingMode;
import juyu.model.shipment.ShippingModeChanged;
import juyu.model.station.StationKind;
import juyu.model.station.StationRegistered;
import juyu.model.stock.StockAdjusted;
import juyu.model.stock.StockCounted;
import juyu.model.tank.TankInstalled;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** One of everything that can happen at station Imme, with plain values. */
final class Facts {

  static final NodeCode STATION = NodeCode.of("ST0001");
  static final NodeCode P01 = NodeCode.of("ST0001-P01");
  static final NodeCode P02 = NodeCode.of("ST0001-P02");
  static final LocalDate DAY = LocalDate.of(2026, 2, 14);
  static final Instant NOON = Instant.parse("2026-02-14T03:00:00Z");

  static final Product DIESEL =
      new Product("CD1001", "Diesel", "경유", Unit.LITRE, Vat.STANDARD, Category.FUEL, "");
  static final Product LATTE =
      new Product(
          "CF2001", "Latte", "라떼", Unit.PIECE, Vat.STANDARD, Category.CAFE, "8801234567893");

  static final UUID CHANGE = id(0xC1);
  static final UUID ORDER = id(0x01);
  static final UUID SHIFT = id(0x51);
  static final UUID SALE = id(0x5A);
  static final Cashier KIM = new Cashier(id(0xB1), "Kim");
  static final Cashier LEE = new Cashier(id(0xB2), "Lee");

  private Facts() {}

  /** A UUID version 7 of noon that ends in {@code number}. */
  static UUID id(long number) {
    return new UUID(NOON.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0000L | number);
  }

  static StationRegistered station() {
    return new StationRegistered(
        STATION, "SK Imme Station", "12 Imme-ro, Yongin", StationKind.FRANCHISE);
  }

  static TankInstalled tank(int number, long litres) {
    return new TankInstalled(STATION, number, "CD1001", Quantity.litres(litres));
  }

  static PersonRegistered person(Cashier who, Role role) {
    return new PersonRegistered(
        who.personId(), who.name(), role, STATION, "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA");
  }

  static PersonLeft left(Cashier who, Role role) {
    return new PersonLeft(who.personId(), who.name(), role, STATION);
  }

  static PasswordSet password(Cashier who) {
    return new PasswordSet(who.personId(), STATION, "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA");
  }

  static PersonSignedIn atDesk(UUID id, Cashier who) {
    return new PersonSignedIn(id, STATION, who.personId(), who.name());
  }

  static PersonSignedOut fromDesk(UUID id, Cashier who) {
    return new PersonSignedOut(id, STATION, who.personId(), who.name());
  }

  static ProductCreated created(Product product) {
    return new ProductCreated(product);
  }

  static ProductChanged renamed(Product product, String name) {
    return ProductChanged.of(named(product, name));
  }

  static ProductWithdrawn withdrawn(Product product) {
    return new ProductWithdrawn(product);
  }

  static Product named(Product product, String name) {
    return new Product(
        product.productId(),
        name,
        product.nameKo(),
        product.unit(),
        product.vat(),
        product.category(),
        product.barcode());
  }

  static PriceChanged prices(
      UUID change, long version, Instant from, List<NodeCode> stations, long diesel, long latte) {
    return new PriceChanged(
        change,
        version,
        List.of(new Price("CD1001", Money.of(diesel)), new Price("CF2001", Money.of(latte))),
        stations,
        from,
        Optional.empty());
  }

  static PriceReceived received(UUID change, NodeCode node) {
    return new PriceReceived(change, node);
  }

  static PriceEnforced enforced(UUID change, NodeCode node, Instant since) {
    return new PriceEnforced(change, node, since);
  }

  static FuelOrdered ordered(UUID order, long litres) {
    return new FuelOrdered(order, STATION, "CD1001", Quantity.litres(litres), "12 Imme-ro, Yongin");
  }

  static FuelOrderCancelled orderCancelled(UUID order) {
    return new FuelOrderCancelled(order, STATION, "ordered twice");
  }

  static FuelShipped shipped(UUID order, long litres, String vehicleNo) {
    return new FuelShipped(
        FuelShipped.idFor(order),
        order,
        STATION,
        "CD1001",
        Quantity.litres(litres),
        vehicleNo,
        "12 Imme-ro, Yongin",
        NOON.plusSeconds(7_200));
  }

  static FuelReceived fuelReceived(UUID order, long shipped, long received) {
    return new FuelReceived(
        order,
        FuelShipped.idFor(order),
        STATION,
        "CD1001",
        Quantity.litres(shipped),
        Quantity.litres(received));
  }

  static ShippingModeChanged shipping(ShippingMode mode) {
    return new ShippingModeChanged(mode);
  }

  static GoodsReceived goods(UUID id, long pieces) {
    return new GoodsReceived(id, STATION, "CF2001", Quantity.pieces(pieces), "Imme Dairy", "");
  }

  static StockCounted counted(UUID id, long counted, long book) {
    return new StockCounted(
        id,
        STATION,
        "CD1001",
        Quantity.millilitres(counted),
        Quantity.millilitres(book),
        "dipstick");
  }

  static StockAdjusted adjusted(UUID id, long pieces) {
    return new StockAdjusted(id, STATION, "CF2001", Quantity.pieces(pieces), "spilt");
  }

  /** 29.603 L of diesel for 50,000 won and a latte for 4,500, paid with 60,000 in cash. */
  static SaleCompleted sale(UUID sale, NodeCode till, long seq, UUID shift, LocalDate day) {
    return new SaleCompleted(
        sale,
        till,
        new ReceiptNo(till, day, seq).toString(),
        seq,
        shift,
        KIM,
        day,
        List.of(
            new SaleLine(
                1,
                "CD1001",
                "Diesel",
                Quantity.millilitres(29_603),
                Money.of(1_689),
                CHANGE,
                1,
                Money.of(50_000),
                Money.of(45_455),
                Money.of(4_545)),
            new SaleLine(
                2,
                "CF2001",
                "Latte",
                Quantity.pieces(1),
                Money.of(4_500),
                CHANGE,
                1,
                Money.of(4_500),
                Money.of(4_091),
                Money.of(409))),
        List.of(Tender.cash(Money.of(60_000))),
        Money.of(54_500),
        Money.of(49_546),
        Money.of(4_954),
        Money.of(5_500));
  }

  static SaleCompleted onCard(SaleCompleted sale, String approvalNo) {
    return new SaleCompleted(
        sale.saleId(),
        sale.till(),
        sale.receiptNo(),
        sale.receiptSeq(),
        sale.shiftId(),
        sale.cashier(),
        sale.businessDate(),
        sale.lines(),
        List.of(Tender.card(sale.total(), approvalNo)),
        sale.total(),
        sale.supply(),
        sale.vat(),
        Money.ZERO);
  }

  static SaleCancelled cancelled(SaleCompleted sale, NodeCode till, UUID shift, LocalDate day) {
    return SaleCancelled.of(sale, till, shift, LEE, day, "wrong pump");
  }

  static ShiftOpened opened(UUID shift, NodeCode till, long number) {
    return new ShiftOpened(shift, till, number, KIM, DAY, Money.of(100_000));
  }

  static ShiftClosed closed(UUID shift, NodeCode till, long number) {
    return new ShiftClosed(
        shift,
        till,
        number,
        number,
        KIM,
        DAY,
        Money.of(100_000),
        Money.of(154_000),
        Money.of(154_500),
        Money.of(-500),
        "a coin fell into the drain",
        new ShiftTotals(
            1,
            Money.of(54_500),
            0,
            Money.ZERO,
            List.of(
                new TenderTotal(TenderKind.CASH, Money.of(54_500)),
                new TenderTotal(TenderKind.CARD, Money.ZERO)),
            Money.of(49_546),
            Money.of(4_954)),
        Money.of(54_500));
  }

  static CashierSignedIn signedIn(UUID signIn, NodeCode till, Cashier cashier) {
    return new CashierSignedIn(signIn, till, cashier);
  }

  static CashierSignedOut signedOut(UUID signIn, NodeCode till, Cashier cashier) {
    return new CashierSignedOut(signIn, till, cashier);
  }
}
