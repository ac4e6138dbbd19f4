package juyu.till.product;

import juyu.model.product.Product.Category;

/**
 * A product that is sold, as the search reads it.
 *
 * @param barcode empty if there is none
 * @param name in English, as lists are sorted by
 * @param nameKo in Korean
 * @param words {@link SearchKey} of the product's id, then of the names in both languages, each on
 *     a line of its own behind a space
 */
record IndexedProduct(
    String productId, Category category, String barcode, String name, String nameKo, String words) {

  /** How well something fits; a smaller one is better. */
  static final int RANKS = 5;

  static final int NOT_AT_ALL = RANKS;

  static final int WHOLE_CODE = 0;

  private static final int BEGINS_CODE = 1;
  private static final int BEGINS_NAME = 2;
  private static final int BEGINS_WORD = 3;
  private static final int SOMEWHERE = 4;

  static IndexedProduct of(
      String productId, Category category, String barcode, String name, String nameKo) {
    String korean = SearchKey.of(nameKo);
    String consonants = SearchKey.consonants(korean);
    return new IndexedProduct(
        productId,
        category,
        barcode,
        name,
        nameKo,
        SearchKey.of(productId)
            + "\n "
            + SearchKey.of(name)
            + "\n "
            + korean
            + (consonants.equals(korean) ? "" : "\n " + consonants));
  }

  /** How well the product fits what somebody looks for, but for its barcode. */
  int fits(SearchText wanted) {
    int at = words.indexOf(wanted.text());
    if (at < 0) {
      return hasAllOf(wanted) ? SOMEWHERE : NOT_AT_ALL;
    }
    if (at == 0) {
      return words.charAt(wanted.text().length()) == '\n' ? WHOLE_CODE : BEGINS_CODE;
    }
    return placeOf(wanted);
  }

  private int placeOf(SearchText wanted) {
    if (words.contains(wanted.beginningName())) {
      return BEGINS_NAME;
    }
    return words.contains(wanted.beginningWord()) ? BEGINS_WORD : SOMEWHERE;
  }

  /** Word by word in any order, as somebody types who knows only parts. */
  private boolean hasAllOf(SearchText wanted) {
    if (wanted.words().size() == 1) {
      return false;
    }
    for (String word : wanted.words()) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
