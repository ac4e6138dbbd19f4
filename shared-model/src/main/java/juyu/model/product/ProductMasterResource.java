package juyu.model.product;

import java.util.List;
import java.util.Optional;
import juyu.model.price.PriceResource;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.value.Unit;

/**
 * A product with its prices, as a station's API tells it.
 *
 * @param price in force there, if one is
 * @param pending prices to come, the soonest first
 */
public record ProductMasterResource(
    String productId,
    String name,
    String nameKo,
    Unit unit,
    Vat vat,
    Category category,
    String barcode,
    boolean withdrawn,
    Optional<PriceResource> price,
    List<PriceResource> pending)
    implements ProductFacts {}
