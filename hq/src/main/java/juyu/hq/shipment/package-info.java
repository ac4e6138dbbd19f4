/** Logistics: how orders become shipments. */
@NullMarked
package juyu.hq.shipment;

import org.jspecify.annotations.NullMarked;
