package juyu.pos;

/** Where the cashier is in the window. */
enum Place {
  SIGN_IN,
  OPEN_SHIFT,
  SALE,
  RESULT,
  HELD,
  SALES,
  SHIFT
}
