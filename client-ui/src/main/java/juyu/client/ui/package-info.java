/** What all windows share: theme, texts, controls and background work. */
@NullMarked
package juyu.client.ui;

import org.jspecify.annotations.NullMarked;
