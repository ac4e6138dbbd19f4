package juyu.ui.api;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import juyu.model.command.Refusal;
import juyu.ui.text.Texts;

/**
 * Why something did not happen, in words for a person.
 *
 * @param kind what can be done about it
 * @param code stable, for programs: {@code shift.closed}; empty if there is none
 * @param title what happened, shortly
 * @param detail what is wrong
 * @param next what to do now
 * @param fields the inputs to change, if inputs are the reason
 * @param incident under which the node's log has the cause, if nobody foresaw it
 */
public record Failure(
    Kind kind,
    String code,
    String title,
    String detail,
    String next,
    List<FieldFailure> fields,
    Optional<String> incident) {

  /** What a person can do about it. */
  public enum Kind {
    /** Change what was asked. */
    REFUSED,
    /** Sign in. */
    SIGNED_OUT,
    /** Ask somebody who may. */
    NOT_ALLOWED,
    /** Look again: it is not there (any more). */
    MISSING,
    /** Wait: there is no answer. */
    AWAY,
    /** Wait a moment and repeat. */
    BUSY,
    /** Call for help, with the incident's code. */
    BROKEN
  }

  public Failure {
    fields = List.copyOf(fields);
  }

  /** What a background job threw: an answer of the API, or a bug, which is logged here once. */
  public static Failure of(Throwable thrown, Texts texts) {
    return thrown instanceof ApiException failed ? failed.failure() : Broken.failure(thrown, texts);
  }

  /** What a service in this process refused. */
  public static Failure of(Refusal refusal, Texts texts) {
    String words = texts.text(locale -> words(refusal, locale));
    List<FieldFailure> fields =
        refusal.field().isEmpty() ? List.of() : List.of(new FieldFailure(refusal.field(), words));
    return new Failure(
        Kind.REFUSED,
        refusal.code(),
        texts.text("failure.refused.title"),
        words,
        texts.text("failure.refused.next"),
        fields,
        Optional.empty());
  }

  /** A refusal without words is still a refusal: then its code has to do. */
  private static String words(Refusal refusal, Locale locale) {
    try {
      return refusal.words(locale);
    } catch (MissingResourceException e) {
      return refusal.code();
    }
  }

  /** What is said about this input, if anything. */
  public Optional<String> about(String field) {
    return fields.stream()
        .filter(one -> one.field().equals(field))
        .map(FieldFailure::message)
        .findFirst();
  }
}
