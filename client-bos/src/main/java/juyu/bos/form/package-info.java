/** Forms in the sheet beside a screen: fields, what will happen, one button that says it. */
@NullMarked
package juyu.bos.form;

import org.jspecify.annotations.NullMarked;
