/** Shipments: head office's answer to a fuel order, and the expected receipt at the station. */
@org.jspecify.annotations.NullMarked
package juyu.model.shipment;
