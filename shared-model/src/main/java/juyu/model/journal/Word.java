package juyu.model.journal;

/** What can be said of an event that its writer's parent should apply. */
public enum Word {
  /** Applied at the parent and on its disk. */
  APPLIED,
  /** Safe in this node's store, not yet confirmed by the parent. */
  KEPT,
  /** At the parent, but parked there: a person must look at it. */
  NEEDS_PERSON
}
