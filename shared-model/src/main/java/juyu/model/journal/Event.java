package juyu.model.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import juyu.model.value.NodeCode;

/**
 * A fact, stored once per node and never changed. Its content hash is SHA-256 over {@link
 * #encoded()}, the bytes in which it travels, so that a change of any of its parts shows.
 *
 * @param id UUID version 7
 * @param type wire name and version, e.g. {@code sale.completed.v1}
 * @param time when it happened by the writer's clock, in whole milliseconds
 * @param node the node that wrote it
 * @param actor who did it: a person, a token's owner or a policy
 * @param subject the aggregate that it is about
 * @param version the subject's version that it makes, from 1
 * @param correlation the id shared by everything that one action caused
 * @param causation the event that caused it, if one did
 * @param audience who needs it
 * @param body its JSON, as exact bytes
 */
public record Event(
    UUID id,
    String type,
    Instant time,
    NodeCode node,
    String actor,
    Subject subject,
    long version,
    UUID correlation,
    Optional<UUID> causation,
    Audience audience,
    byte[] body) {

  private static final int FORMAT = 1;
  private static final int LONGEST = 16 << 20;

  /** The bytes that travel and that are hashed. */
  public byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + body.length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      write(out, id);
      write(out, type);
      out.writeLong(time.toEpochMilli());
      write(out, node.value());
      write(out, actor);
      write(out, subject.value());
      out.writeLong(version);
      write(out, correlation);
      out.writeBoolean(causation.isPresent());
      if (causation.isPresent()) {
        write(out, causation.get());
      }
      write(out, audience.words());
      write(out, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #encoded()} wrote.
   *
   * @throws IllegalArgumentException if the bytes are no event
   */
  public static Event decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORMAT) {
        throw new IllegalArgumentException("an event of an unknown format");
      }
      Event event =
          new Event(
              readId(in),
              readText(in),
              Instant.ofEpochMilli(in.readLong()),
              NodeCode.of(readText(in)),
              readText(in),
              new Subject(readText(in)),
              in.readLong(),
              readId(in),
              in.readBoolean() ? Optional.of(readId(in)) : Optional.empty(),
              new Audience(readText(in)),
              readBytes(in));
      if (in.available() > 0) {
        throw new IllegalArgumentException("bytes behind the end of an event");
      }
      return event;
    } catch (IOException e) {
      throw new IllegalArgumentException("an event that ends too early", e);
    }
  }

  /** SHA-256 over {@link #encoded()}. */
  public byte[] contentHash() {
    return Hashes.sha256(encoded());
  }

  /** The body as text, for people and logs of tests. */
  public String json() {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static void write(DataOutputStream out, UUID value) throws IOException {
    out.writeLong(value.getMostSignificantBits());
    out.writeLong(value.getLeastSignificantBits());
  }

  private static void write(DataOutputStream out, String value) throws IOException {
    write(out, value.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  private static UUID readId(DataInputStream in) throws IOException {
    return new UUID(in.readLong(), in.readLong());
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST || length > in.available()) {
      throw new IllegalArgumentException("a part of an event with an impossible length");
    }
    return in.readNBytes(length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Event that && Arrays.equals(encoded(), that.encoded());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return type + " " + id + " " + subject + " v" + version + " by " + node;
  }
}
