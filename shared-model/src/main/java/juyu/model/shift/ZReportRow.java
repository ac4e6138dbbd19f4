package juyu.model.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.view.Code;
import juyu.model.view.IsoDate;
import juyu.model.view.Millis;
import juyu.model.view.Won;

@Entity
@Table(name = "z_report")
class ZReportRow {

  @Id
  @Column(name = "shift_id")
  UUID shiftId;

  @Convert(converter = Code.class)
  NodeCode till;

  @Column(name = "shift_number")
  long number;

  @Column(name = "z_no")
  long zNo;

  @Column(name = "cashier_name")
  String cashierName;

  @Column(name = "business_date")
  @Convert(converter = IsoDate.class)
  LocalDate businessDate;

  @Column(name = "counted_cash")
  @Convert(converter = Won.class)
  Money countedCash;

  @Column(name = "expected_cash")
  @Convert(converter = Won.class)
  Money expectedCash;

  @Convert(converter = Won.class)
  Money variance;

  String reason;

  @Column(name = "sale_count")
  long saleCount;

  @Column(name = "sale_amount")
  @Convert(converter = Won.class)
  Money saleAmount;

  @Column(name = "cancel_count")
  long cancelCount;

  @Column(name = "cancel_amount")
  @Convert(converter = Won.class)
  Money cancelAmount;

  @Column(name = "perpetual_total")
  @Convert(converter = Won.class)
  Money perpetualTotal;

  @Column(name = "closed_ms")
  @Convert(converter = Millis.class)
  Instant closedAt;

  ZReportView view() {
    return new ZReportView(
        shiftId,
        till,
        number,
        zNo,
        cashierName,
        businessDate,
        countedCash,
        expectedCash,
        variance,
        reason,
        saleCount,
        saleAmount,
        cancelCount,
        cancelAmount,
        perpetualTotal,
        closedAt);
  }
}
