package juyu.hqadmin.price;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.hqadmin.desk.Desk;
import juyu.model.price.RolloutCount;
import juyu.model.price.RolloutResource;
import juyu.model.price.RolloutResource.AtNode;
import juyu.ui.page.Facts;
import juyu.ui.parts.ConsequenceList;
import juyu.ui.parts.ConsequenceList.Consequence;
import juyu.ui.theme.Boxes;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** When what happened to a price change, and what happens to those who do not have it yet. */
final class RolloutStory {

  private final Desk desk;
  private final VBox times = Boxes.column(0);
  private final ConsequenceList waiting;
  private final VBox card;

  RolloutStory(Desk desk) {
    this.desk = desk;
    this.waiting = new ConsequenceList(desk.words("prices.what-happens"));
    this.card = Boxes.card(8, waiting);
  }

  Node times() {
    return times;
  }

  Node consequences() {
    return card;
  }

  void show(RolloutResource now) {
    times.getChildren().setAll(facts(now));
    List<Consequence> things = things(now);
    waiting.show(things);
    card.setVisible(!things.isEmpty());
    card.setManaged(!things.isEmpty());
  }

  private Facts facts(RolloutResource now) {
    Facts facts = new Facts().with(desk.words("prices.changed-at"), exact(now.changedAt()));
    last(now, AtNode::receivedAt)
        .ifPresent(
            one -> facts.with(desk.words("prices.story.received"), said(one, AtNode::receivedAt)));
    facts.with(desk.words("prices.effective"), exact(now.effectiveAt()));
    last(now, AtNode::inForceSince)
        .ifPresent(
            one -> facts.with(desk.words("prices.story.applied"), said(one, AtNode::inForceSince)));
    return facts;
  }

  private static Optional<AtNode> last(
      RolloutResource now, Function<AtNode, Optional<Instant>> when) {
    return now.nodes().stream()
        .filter(node -> when.apply(node).isPresent())
        .max(Comparator.comparing(node -> when.apply(node).orElseThrow()));
  }

  private String said(AtNode node, Function<AtNode, Optional<Instant>> when) {
    return when.apply(node).map(this::exact).orElse("") + " · " + node.node();
  }

  private String exact(Instant time) {
    return desk.formats().day(time) + " " + desk.formats().exactTime(time);
  }

  private List<Consequence> things(RolloutResource now) {
    RolloutCount count = now.rollOut();
    long away = count.nodes() - count.received();
    long armed = count.received() - count.inForce();
    List<Consequence> things = new ArrayList<>();
    if (armed > 0) {
      String from = desk.formats().when(now.effectiveAt());
      things.add(
          new Consequence(
              MaterialDesignC.CLOCK_OUTLINE, desk.text("prices.what-happens.armed", armed, from)));
    }
    if (away > 0) {
      things.add(
          new Consequence(
              MaterialDesignC.CLOUD_OFF_OUTLINE, desk.text("prices.what-happens.away", away)));
    }
    return things;
  }
}
