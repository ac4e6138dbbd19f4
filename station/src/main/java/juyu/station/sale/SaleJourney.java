package juyu.station.sale;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Journal.ParkedView;
import juyu.model.sale.SaleCancelView;
import juyu.model.sale.SaleJourneyResource;
import juyu.model.sale.SaleJourneyResource.State;
import juyu.model.sale.SaleJourneyResource.Step;
import juyu.model.sale.SaleView;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.station.StationNode;

/** How far a sale has come, and its cancel once there is one: till, station, head office. */
final class SaleJourney {

  private final StationNode node;

  SaleJourney(StationNode node) {
    this.node = node;
  }

  /** Of the last thing that happened to the sale. */
  SaleJourneyResource of(Tx tx, SaleView sale) {
    UUID event = sale.cancel().map(SaleCancelView::eventId).orElse(sale.eventId());
    return new SaleJourneyResource(
        List.of(
            new Step(
                sale.cancel().map(SaleCancelView::till).orElse(sale.till()),
                State.WRITTEN,
                Optional.of(sale.cancel().map(SaleCancelView::at).orElse(sale.at())),
                Optional.empty()),
            here(event),
            headOffice(tx, event)));
  }

  private Step here(UUID event) {
    Optional<String> reason =
        node.journal().parked().stream()
            .filter(parked -> parked.event().equals(event))
            .map(ParkedView::reason)
            .findFirst();
    return new Step(
        node.code(),
        reason.isPresent() ? State.NEEDS_PERSON : State.APPLIED,
        Optional.empty(),
        reason);
  }

  private Step headOffice(Tx tx, UUID event) {
    State state =
        switch (node.journal().word(tx, event)) {
          case APPLIED -> State.APPLIED;
          case KEPT -> State.WAITING;
          case NEEDS_PERSON -> State.NEEDS_PERSON;
        };
    return new Step(NodeCode.HQ, state, Optional.empty(), Optional.empty());
  }
}
