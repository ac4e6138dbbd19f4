package juyu.ui.till;

import java.util.List;
import juyu.ui.parts.SegmentedControl;

/**
 * The lines of business over the tiles, large enough for a thumb.
 *
 * @param <T> a category
 */
public final class CategoryTabs<T> extends SegmentedControl<T> {

  public CategoryTabs(List<Choice<T>> categories) {
    super(categories);
    getStyleClass().add("category-tabs");
  }
}
