package juyu.ui.parts;

import juyu.ui.theme.Tone;
import org.kordamp.ikonli.Ikon;

/**
 * Something that needs a person.
 *
 * @param title what it is, with the figure
 * @param about where, why, how long
 * @param action what the button says
 * @param run what it does
 */
public record Attention(
    Ikon icon, Tone tone, String title, String about, String action, Runnable run) {}
