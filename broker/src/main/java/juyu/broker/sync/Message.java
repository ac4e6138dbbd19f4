package juyu.broker.sync;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Batch;
import juyu.model.journal.Channel;
import juyu.model.journal.Head;

/**
 * What neighbours say to each other. A handshake is named by two random numbers, one from each
 * side; every message after it carries both, and a message of another handshake is dropped.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "m")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Message.Hello.class, name = "hello"),
  @JsonSubTypes.Type(value = Message.Welcome.class, name = "welcome"),
  @JsonSubTypes.Type(value = Message.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = Message.Entries.class, name = "entries"),
  @JsonSubTypes.Type(value = Message.Applied.class, name = "applied"),
  @JsonSubTypes.Type(value = Message.Beat.class, name = "beat"),
  @JsonSubTypes.Type(value = Message.Halted.class, name = "halted"),
  @JsonSubTypes.Type(value = Message.Closed.class, name = "closed"),
  @JsonSubTypes.Type(value = Message.Question.class, name = "question"),
  @JsonSubTypes.Type(value = Message.Answer.class, name = "answer")
})
sealed interface Message {

  /**
   * The two numbers that name a handshake.
   *
   * @param child drawn by the child
   * @param parent drawn by the parent
   */
  record Pair(long child, long parent) {}

  /** A message that belongs to an established handshake. */
  sealed interface InSession extends Message {
    Pair pair();
  }

  /**
   * The child starts a handshake.
   *
   * @param child its number
   * @param process tells one run of a node's program from another
   * @param protocol version of these messages
   * @param clockMillis its wall clock
   */
  record Hello(long child, UUID process, int protocol, long clockMillis) implements Message {}

  /**
   * The parent answers with where its cursor rests on the child's channel.
   *
   * @param cursor of the channel that the child writes
   */
  record Welcome(Pair pair, Head cursor, long clockMillis) implements Message {}

  /**
   * The child says where its own cursor rests; the session is open.
   *
   * @param cursor of the channel that the parent writes
   */
  record Ready(Pair pair, Head cursor) implements Message {}

  /** Entries of the sender's channel. */
  record Entries(Pair pair, Batch batch) implements InSession {}

  /**
   * The sender has applied everything up to {@code head}, and it is on its disk.
   *
   * @param parked those of the latest batch that a feature could not apply
   */
  record Applied(Pair pair, Head head, List<UUID> parked) implements InSession {}

  /** Still here; the parent answers each of the child's with its own. */
  record Beat(Pair pair, long clockMillis) implements InSession {}

  /** One channel stops; the other goes on. */
  record Halted(Pair pair, Channel channel, String reason) implements InSession {}

  /**
   * The sender does not know this handshake, or gives it up: the child starts a new one.
   *
   * @param inUse true if another process is connected under the same name
   */
  record Closed(Pair pair, boolean inUse, String reason) implements Message {}

  /** Something that wants an answer now and changes nothing. */
  record Question(long id, String kind, byte[] body) implements Message {}

  /**
   * The answer to a question.
   *
   * @param problem empty if it could be answered
   */
  record Answer(long id, byte[] body, String problem) implements Message {}
}
