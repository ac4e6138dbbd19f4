package juyu.model.tank;

import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/**
 * A tank with what the books say lies in it.
 *
 * @param station whose tank it is
 * @param tankNo its number there
 * @param productId what lies in it
 * @param capacity how much fits
 * @param level its part of the product's book stock; negative if more was sold than had come
 */
public record TankView(
    NodeCode station, int tankNo, String productId, Quantity capacity, Quantity level) {}
