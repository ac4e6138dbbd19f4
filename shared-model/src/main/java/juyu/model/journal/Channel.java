package juyu.model.journal;

import juyu.model.value.NodeCode;

/** The name of a numbered list of events: who writes it and who reads it. */
public record Channel(NodeCode writer, NodeCode reader) {

  @Override
  public String toString() {
    return writer + ">" + reader;
  }
}
