/** Charts and gauges in the theme's colours, readable without a mouse. */
@NullMarked
package juyu.ui.chart;

import org.jspecify.annotations.NullMarked;
