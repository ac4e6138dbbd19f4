package juyu.bos.desk;

import juyu.model.product.ProductMasterResource;
import juyu.model.value.NodeCode;
import juyu.ui.Ui;
import juyu.ui.page.Workplace;
import juyu.ui.product.ProductNames;
import juyu.ui.shell.Frame;

/** What a screen of this window is given. */
public final class Desk extends Workplace {

  private final Office office;

  /**
   * @param office what its view model is given
   */
  public Desk(Ui ui, Office office, Frame frame) {
    super(ui, frame);
    this.office = office;
  }

  public Office office() {
    return office;
  }

  @Override
  public ProductNames<ProductMasterResource> products() {
    return office.products();
  }

  /** P01 of ST0001-P01: at its own station everybody knows the rest. */
  public static String shortened(NodeCode till) {
    return till.value().substring(till.value().indexOf('-') + 1);
  }
}
