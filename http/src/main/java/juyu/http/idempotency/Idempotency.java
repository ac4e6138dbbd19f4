package juyu.http.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import juyu.http.ApiRequest;
import juyu.http.Reply;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import juyu.model.command.Outcome;
import juyu.model.store.Tx;

/**
 * Runs a command once, however often its request is sent with the same {@code Idempotency-Key}. The
 * answer is stored by the command's own transaction, so either both are there or neither is.
 */
public final class Idempotency {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,128}");

  private static final String DIGEST = "HmacSHA256";

  private final Clock clock;
  private final SecretKeySpec secret;

  /**
   * Prepares to keep answers.
   *
   * @param secret keys the digests of requests, so that a PIN in one cannot be guessed from the
   *     store; the same at each start, or repeated requests are not recognised
   */
  public Idempotency(Clock clock, String secret) {
    this.clock = clock;
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), DIGEST);
  }

  /**
   * Runs {@code work}, or answers again as the first time.
   *
   * @param work decides and records within {@code tx}. What it answers is kept with the key. A
   *     refusal keeps nothing and leaves the key free, and so does an exception, which rolls back.
   * @throws Problem if the key is badly formed, or belongs to another request
   */
  public Object once(Tx tx, ApiRequest request, Supplier<?> work) {
    Optional<Claim> claim = claim(request);
    if (claim.isEmpty()) {
      return work.get();
    }
    return claim.get().take(tx, clock.millis())
        ? first(tx, claim.get(), work)
        : again(tx, claim.get()).reply();
  }

  /**
   * As {@link #once(Tx, ApiRequest, Supplier)}, where the answer is made after the commit, such as
   * a sale with the word that its station has said meanwhile.
   *
   * @param kept what to keep with the key
   * @param replay makes of what was kept the outcome of a repeated request
   */
  public <T> Outcome<T> once(
      Tx tx,
      ApiRequest request,
      Supplier<Outcome<T>> work,
      Function<? super T, ?> kept,
      Function<Stored, ? extends T> replay) {
    Optional<Claim> claim = claim(request);
    if (claim.isEmpty()) {
      return work.get();
    }
    return claim.get().take(tx, clock.millis())
        ? first(tx, claim.get(), work, kept)
        : Outcome.accepted(replay.apply(again(tx, claim.get())));
  }

  private Optional<Claim> claim(ApiRequest request) {
    return request
        .idempotencyKey()
        .map(key -> new Claim(request.actor().name(), checked(key), digest(request)));
  }

  /**
   * The answer already given to this very request, without running anything: for what must be done
   * before the transaction, and not twice.
   *
   * @throws Problem if the key is badly formed, or belongs to another request
   */
  public Optional<Stored> answered(Tx tx, ApiRequest request) {
    return claim(request).filter(claim -> claim.isTaken(tx)).map(claim -> again(tx, claim));
  }

  /** Forgets answers that are older than anyone would repeat a request. */
  public int forget(Tx tx, Duration age) {
    return tx.update("delete from idempotency where at_ms < ?", clock.millis() - age.toMillis());
  }

  private static Object first(Tx tx, Claim claim, Supplier<?> work) {
    Object outcome = work.get();
    return switch (outcome) {
      case Problem problem -> free(tx, claim, problem);
      case Outcome.Refused<?> refused -> free(tx, claim, refused);
      case Outcome.Accepted<?>(Object value) -> keep(tx, claim, Reply.from(value));
      default -> keep(tx, claim, Reply.from(outcome));
    };
  }

  private static <T> Outcome<T> first(
      Tx tx, Claim claim, Supplier<Outcome<T>> work, Function<? super T, ?> kept) {
    Outcome<T> outcome = work.get();
    switch (outcome) {
      case Outcome.Refused<T> refused -> claim.release(tx);
      case Outcome.Accepted<T>(T value) -> keep(tx, claim, Reply.from(kept.apply(value)));
    }
    return outcome;
  }

  private static Object free(Tx tx, Claim claim, Object refusal) {
    claim.release(tx);
    return refusal;
  }

  private static Reply keep(Tx tx, Claim claim, Reply reply) {
    claim.settle(tx, Stored.of(reply));
    return reply;
  }

  private static Stored again(Tx tx, Claim claim) {
    return claim
        .stored(tx)
        .orElseThrow(() -> Problem.of(422, "key-reused", Texts.HTTP.text("detail.key-reused")));
  }

  private static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw Problem.badParameter(HEADER, Texts.HTTP.text("expected.key"));
    }
    return key;
  }

  private byte[] digest(ApiRequest request) {
    try {
      Mac digest = Mac.getInstance(DIGEST);
      digest.init(secret);
      String line = "%s\n%s\n%s\n".formatted(request.method(), request.path(), request.query());
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      return digest.doFinal(request.body());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + DIGEST, e);
    }
  }
}
