package juyu.model.node;

/** A part of a node that runs until it is ended. */
public interface Part extends AutoCloseable {

  /** Ends it in order. */
  @Override
  void close();

  /** Ends it as a crash of the process would: nothing is written, said or tidied up any more. */
  void drop();
}
