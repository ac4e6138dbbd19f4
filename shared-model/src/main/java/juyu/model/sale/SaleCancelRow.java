package juyu.model.sale;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.view.Code;
import juyu.model.view.IsoDate;
import juyu.model.view.Millis;

@Entity
@Table(name = "sale_cancel")
class SaleCancelRow {

  @Id
  @Column(name = "sale_id")
  UUID saleId;

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

  String reason;

  @Column(name = "event_id")
  UUID eventId;

  SaleCancelView view() {
    return new SaleCancelView(till, shiftId, cashierName, businessDate, at, reason, eventId);
  }
}
