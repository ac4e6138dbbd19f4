package juyu.broker.sync;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import juyu.model.value.NodeCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Questions between neighbours that want an answer now and change nothing. Each neighbour has a
 * circuit breaker: after several questions in a row without an answer the fallback is given at once
 * for a while.
 */
public final class Questions {

  private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

  private final Transports transports;
  private final Executor answering;
  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final Map<Asked, CompletableFuture<byte[]>> open = new ConcurrentHashMap<>();
  private final Map<NodeCode, CircuitBreaker> breakers = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();

  /** Only the neighbour that was asked may answer. */
  private record Asked(NodeCode neighbour, long id) {}

  /** Answers one kind of question. */
  @FunctionalInterface
  public interface Answering {
    byte[] answer(NodeCode from, byte[] question);
  }

  /** Sends to a neighbour over whatever transport leads to it. */
  @FunctionalInterface
  interface Transports {
    boolean send(NodeCode neighbour, Message message);
  }

  Questions(Transports transports, Executor answering) {
    this.transports = transports;
    this.answering = answering;
  }

  /** Answers questions of this kind from now on; called beside the sync, on other threads. */
  public void answer(String kind, Answering answering) {
    answers.put(kind, answering);
  }

  /**
   * Asks a neighbour and waits for the answer.
   *
   * @param deadline the longest wait
   * @param read makes sense of the answer's bytes; an {@link IllegalArgumentException} means that
   *     there is none to be made
   * @param fallback what is given when no answer comes in time, or the breaker is open
   */
  public <T> T ask(
      NodeCode neighbour,
      String kind,
      byte[] question,
      Duration deadline,
      Function<byte[], T> read,
      Supplier<T> fallback) {
    CircuitBreaker breaker = breakers.computeIfAbsent(neighbour, Questions::breaker);
    if (!breaker.tryAcquirePermission()) {
      return fallback.get();
    }
    long start = System.nanoTime();
    try {
      T answer = read.apply(wait(neighbour, kind, question, deadline));
      breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      return answer;
    } catch (ExecutionException
        | TimeoutException
        | InterruptedException
        | IllegalArgumentException e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      LOG.info("{} gave no answer to {}: {}", neighbour, kind, e.toString());
      breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
      return fallback.get();
    }
  }

  private byte[] wait(NodeCode neighbour, String kind, byte[] question, Duration deadline)
      throws ExecutionException, TimeoutException, InterruptedException {
    long id = ids.incrementAndGet();
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    Asked asked = new Asked(neighbour, id);
    open.put(asked, answer);
    try {
      if (!transports.send(neighbour, new Message.Question(id, kind, question))) {
        throw new TimeoutException("not connected");
      }
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      open.remove(asked);
    }
  }

  private static CircuitBreaker breaker(NodeCode neighbour) {
    return CircuitBreaker.of(
        neighbour.value(),
        CircuitBreakerConfig.custom()
            .slidingWindowSize(5)
            .minimumNumberOfCalls(3)
            .failureRateThreshold(60)
            .waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(1)
            .build());
  }

  void on(NodeCode from, Message.Question question) {
    Answering handler = answers.get(question.kind());
    if (handler == null) {
      transports.send(
          from, new Message.Answer(question.id(), new byte[0], "no answer to " + question.kind()));
    } else {
      answering.execute(() -> reply(from, question, handler));
    }
  }

  private void reply(NodeCode from, Message.Question question, Answering handler) {
    Message.Answer answer;
    try {
      answer = new Message.Answer(question.id(), handler.answer(from, question.body()), "");
    } catch (RuntimeException e) {
      LOG.warn("could not answer {} from {}", question.kind(), from, e);
      answer = new Message.Answer(question.id(), new byte[0], "the answer failed");
    }
    transports.send(from, answer);
  }

  void on(NodeCode from, Message.Answer answer) {
    CompletableFuture<byte[]> waiting = open.get(new Asked(from, answer.id()));
    if (waiting == null) {
      return;
    }
    if (answer.problem().isEmpty()) {
      waiting.complete(answer.body());
    } else {
      waiting.completeExceptionally(new IllegalStateException(answer.problem()));
    }
  }
}
