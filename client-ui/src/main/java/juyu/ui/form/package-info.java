/** Fields, forms and what they say when something is wrong. */
@NullMarked
package juyu.ui.form;

import org.jspecify.annotations.NullMarked;
