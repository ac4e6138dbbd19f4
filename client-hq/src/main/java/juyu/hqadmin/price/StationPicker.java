package juyu.hqadmin.price;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import juyu.hqadmin.desk.Desk;
import juyu.model.station.StationResource;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** Some of the stations, ticked in a list; Space ticks the one with the focus. */
final class StationPicker extends VBox {

  private final PriceDraft draft;
  private final ObservableList<StationResource> all = FXCollections.observableArrayList();
  private final FilteredList<StationResource> shown = new FilteredList<>(all);
  private final Map<StationResource, BooleanProperty> ticks = new HashMap<>();
  private final ListView<StationResource> list = new ListView<>(shown);

  StationPicker(Desk desk, PriceDraft draft) {
    this.draft = draft;
    TextField search = new TextField();
    search.promptTextProperty().bind(desk.words("prices.stations.search"));
    search.accessibleTextProperty().bind(desk.words("prices.stations.search"));
    search.textProperty().subscribe(part -> shown.setPredicate(one -> fits(one, part)));
    search.setPrefColumnCount(24);
    list.setCellFactory(view -> new CheckBoxListCell<>(this::tick, words()));
    list.accessibleTextProperty().bind(desk.words("prices.some"));
    list.setPlaceholder(Words.label(desk.words("prices.search.none"), "muted"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setPrefHeight(280);
    list.setMaxWidth(640);
    draft.known().load().subscribe(now -> now.shown().ifPresent(this::show));
    var chosen = Bindings.size(draft.named());
    getStyleClass().add("gap-12");
    getChildren()
        .setAll(
            Boxes.row(
                8,
                search,
                Words.button(desk.words("prices.stations.all-shown"), () -> setShown(true)),
                Words.button(desk.words("prices.stations.no-shown"), () -> setShown(false))),
            list,
            Words.data(
                desk.texts()
                    .bind(
                        () -> desk.text("prices.stations.chosen", chosen.get(), all.size()),
                        chosen,
                        Bindings.size(all)),
                "medium"));
  }

  private void show(List<StationResource> stations) {
    if (!stations.equals(all)) {
      all.setAll(stations);
    }
  }

  private static boolean fits(StationResource station, String part) {
    return words(station).toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }

  private static String words(StationResource station) {
    return station.code() + "  " + station.name();
  }

  private BooleanProperty tick(StationResource station) {
    return ticks.computeIfAbsent(station, this::newTick);
  }

  private BooleanProperty newTick(StationResource station) {
    BooleanProperty tick = new SimpleBooleanProperty(draft.named().contains(station.code()));
    tick.addListener((property, was, is) -> {
      if (is) {
        draft.named().add(station.code());
      } else {
        draft.named().remove(station.code());
      }
    });
    return tick;
  }

  private void setShown(boolean ticked) {
    shown.forEach(station -> tick(station).set(ticked));
  }

  private void pressed(KeyEvent event) {
    StationResource station = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && station != null) {
      tick(station).set(!tick(station).get());
      event.consume();
    }
  }

  private static StringConverter<StationResource> words() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable StationResource station) {
        return station == null ? "" : words(station);
      }

      @Override
      public StationResource fromString(String text) {
        throw new UnsupportedOperationException("stations are ticked, not typed");
      }
    };
  }
}
