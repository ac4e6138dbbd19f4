package juyu.broker.sync;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * Messages as CBOR. Fields that this version does not know are skipped; events are opaque bytes.
 */
final class MessageCodec {

  private static final int DEEPEST = 16;

  private static final CBORMapper MAPPER =
      CBORMapper.builder(
              CBORFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private MessageCodec() {}

  static byte[] encode(Message message) {
    return MAPPER.writerFor(Message.class).writeValueAsBytes(message);
  }

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException if the bytes are none
   */
  static Message decode(byte[] bytes) {
    try {
      Message message = MAPPER.readValue(bytes, Message.class);
      if (message == null) {
        throw new IllegalArgumentException("an empty message");
      }
      return message;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no message: " + e.getOriginalMessage(), e);
    }
  }
}
