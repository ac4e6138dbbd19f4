package juyu.model.people;

import java.util.Locale;
import java.util.Set;
import juyu.model.value.NodeCode.Tier;

/** What a person may do. */
public enum Role {
  /** Sells at the tills. */
  CASHIER,
  /** Sells too, and answers for the station's stock, orders and people. */
  MANAGER,
  /** Answers for head office: products, prices, shipments, stations and its staff. */
  ADMIN,
  /** Sees everything at head office and changes nothing. */
  AUDITOR;

  /** The roles that people have at a node of this tier. */
  public static Set<Role> at(Tier tier) {
    return switch (tier) {
      case HQ -> Set.of(ADMIN, AUDITOR);
      case STATION, TILL -> Set.of(CASHIER, MANAGER);
    };
  }

  /** The role of who answers for a node of this tier, its people among it. */
  public static Role inCharge(Tier tier) {
    return tier == Tier.HQ ? ADMIN : MANAGER;
  }

  /** As routes name it, such as {@code manager}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
