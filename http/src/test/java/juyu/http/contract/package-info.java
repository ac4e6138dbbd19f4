/** For the tests of nodes: whether an API and its OpenAPI document say the same. */
@NullMarked
package juyu.http.contract;

import org.jspecify.annotations.NullMarked;
