package juyu.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * How windows look: AtlantaFX underneath, our shapes over it, and one sheet of colours that is
 * swapped when the scheme changes. Used on the UI thread.
 */
public final class Theme {

  private static final List<String> SHAPES = List.of("juyu.css", "parts.css");

  private final ObjectProperty<Scheme> scheme;
  private final List<WeakReference<Scene>> dressed = new ArrayList<>();

  public Theme(Scheme first) {
    scheme = new SimpleObjectProperty<>(first);
    scheme.addListener((property, old, now) -> redress());
  }

  /** Light or dark; set it to change all windows. */
  public ObjectProperty<Scheme> scheme() {
    return scheme;
  }

  /** Gives a window's scene fonts, shapes and colours, and keeps them up with the scheme. */
  public void dress(Scene scene) {
    Fonts.load();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(SHAPES.stream().map(Theme::sheet).toList());
    scene.getStylesheets().add(sheet(scheme.get().sheet()));
    dressed.add(new WeakReference<>(scene));
  }

  private void redress() {
    dressed.removeIf(reference -> reference.get() == null);
    for (WeakReference<Scene> reference : dressed) {
      Scene scene = reference.get();
      if (scene != null) {
        scene.getStylesheets().set(SHAPES.size(), sheet(scheme.get().sheet()));
      }
    }
  }

  private static String sheet(String name) {
    URL found = Theme.class.getResource(name);
    return Objects.requireNonNull(found, name).toExternalForm();
  }
}
