package juyu.model.sale;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.view.Code;
import juyu.model.view.IsoDate;
import juyu.model.view.Millis;
import juyu.model.view.Won;

@Entity
@Table(name = "sale")
class SaleRow {

  @Id
  @Column(name = "sale_id")
  UUID saleId;

  @Column(name = "receipt_no")
  String receiptNo;

  @Column(name = "receipt_seq")
  long receiptSeq;

  @Convert(converter = Code.class)
  NodeCode station;

  @Convert(converter = Code.class)
  NodeCode till;

  @Column(name = "shift_id")
  UUID shiftId;

  @Column(name = "cashier_name")
  String cashierName;

  @Column(name = "business_date")
  @Convert(converter = IsoDate.class)
  LocalDate businessDate;

  @Column(name = "at_ms")
  @Convert(converter = Millis.class)
  Instant at;

  @Convert(converter = Won.class)
  Money total;

  @Column(name = "event_id")
  UUID eventId;

  SaleView view(Optional<SaleCancelView> cancel) {
    return new SaleView(
        saleId,
        receiptNo,
        receiptSeq,
        till,
        shiftId,
        cashierName,
        businessDate,
        at,
        total,
        eventId,
        cancel);
  }
}
