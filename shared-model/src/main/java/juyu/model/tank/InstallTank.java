package juyu.model.tank;

import juyu.model.command.Qty;

/**
 * A tank holds a product, or from now on another one.
 *
 * @param tankNo its number at the station
 * @param productId what lies in it
 * @param capacity how much fits, in litres
 */
public record InstallTank(int tankNo, String productId, Qty capacity) {}
