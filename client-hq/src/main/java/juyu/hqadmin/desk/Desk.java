package juyu.hqadmin.desk;

import javafx.scene.Node;
import juyu.model.product.ProductResource;
import juyu.ui.Ui;
import juyu.ui.page.Workplace;
import juyu.ui.product.ProductNames;
import juyu.ui.shell.Frame;

/** What a screen of this window is given. */
public final class Desk extends Workplace {

  private final Office office;
  private final boolean mayChange;

  /**
   * @param office what its view model is given
   * @param mayChange whether whoever is signed in may change anything, or only look
   */
  public Desk(Ui ui, Office office, Frame frame, boolean mayChange) {
    super(ui, frame);
    this.office = office;
    this.mayChange = mayChange;
  }

  public Office office() {
    return office;
  }

  public boolean mayChange() {
    return mayChange;
  }

  @Override
  public ProductNames<ProductResource> products() {
    return office.products();
  }

  /** These buttons, if whoever is signed in may change anything. */
  public Node[] changing(Node... actions) {
    return mayChange ? actions : new Node[0];
  }
}
