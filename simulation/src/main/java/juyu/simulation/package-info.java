/**
 * Many nodes in one JVM, in virtual time: the real journal, sync and appliers on real SQLite files,
 * over a network in memory, with faults that a seed decides.
 */
@org.jspecify.annotations.NullMarked
package juyu.simulation;
