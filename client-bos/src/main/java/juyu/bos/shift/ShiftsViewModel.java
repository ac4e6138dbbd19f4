package juyu.bos.shift;

import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.bos.desk.Office;
import juyu.model.shift.ShiftResource;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;

/** Shifts of all tills, newest first: open ones, and closed ones with their Z reports. */
public final class ShiftsViewModel {

  private final Office office;
  private final Paged<ShiftResource> shifts;
  private final Watch watch;

  public ShiftsViewModel(Office office) {
    this.office = office;
    this.shifts = office.paged(Address.of("/shifts"), ShiftResource.class);
    this.watch = office.watch();
  }

  public void shown() {
    watch.changes(shifts::refresh, "shift.");
  }

  public void hidden() {
    watch.end();
    shifts.stop();
  }

  void more() {
    shifts.more();
  }

  void retry() {
    shifts.restart();
  }

  ReadOnlyObjectProperty<Rows<ShiftResource>> rows() {
    return shifts.rows();
  }

  Detail open(ShiftResource shift) {
    return new Detail(office, shift);
  }

  /** One shift with what was sold and cancelled in it. */
  static final class Detail {

    private final Live<ShiftResource.Detail> shift;
    private final Watch watch;

    Detail(Office office, ShiftResource shift) {
      this.shift =
          office.live(() ->
              office.api().get(Address.of("/shifts", shift.id()), ShiftResource.Detail.class));
      this.watch = office.watch();
    }

    void shown() {
      watch.changes(shift::refresh, "shift.", "sale.");
    }

    void hidden() {
      watch.end();
      shift.stop();
    }

    void retry() {
      shift.restart();
    }

    ReadOnlyObjectProperty<Load<ShiftResource.Detail>> load() {
      return shift.load();
    }
  }
}
