package juyu.model.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.view.Code;
import juyu.model.view.IsoDate;
import juyu.model.view.Millis;
import juyu.model.view.Won;

@Entity
@Table(name = "shift")
class ShiftRow {

  @Id
  @Column(name = "shift_id")
  UUID shiftId;

  @Convert(converter = Code.class)
  NodeCode till;

  @Convert(converter = Code.class)
  NodeCode station;

  @Column(name = "shift_number")
  long number;

  @Column(name = "cashier_id")
  UUID cashierId;

  @Column(name = "cashier_name")
  String cashierName;

  @Column(name = "business_date")
  @Convert(converter = IsoDate.class)
  LocalDate businessDate;

  @Column(name = "opening_float")
  @Convert(converter = Won.class)
  Money openingFloat;

  @Column(name = "opened_ms")
  @Convert(converter = Millis.class)
  Instant openedAt;

  ShiftView view(Optional<ZReportView> report) {
    return new ShiftView(
        shiftId,
        till,
        number,
        new Cashier(cashierId, cashierName),
        businessDate,
        openingFloat,
        openedAt,
        report);
  }
}
