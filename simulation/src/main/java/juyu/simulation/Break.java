package juyu.simulation;

import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rules of the product that a run can break on purpose, to show that the simulation would notice.
 * The product has no switch for it: {@link BrokenClasses} takes the rule out of the class that it
 * loads.
 */
enum Break {
  /** A node keeps what it hears to itself. */
  NOTHING_PASSED_ON("juyu.model.journal.Recorder", "list", Does.NOTHING),
  /** What belongs above is not seen to belong there. */
  NOTHING_GOES_UP("juyu.model.journal.Neighbours", "upwards", Does.FALSE),
  /** The cursor moves, but not onto the head that was signed. */
  CURSOR_UNSIGNED("juyu.model.journal.Channels", "rest", Does.NOTHING),
  /** A command is answered, and its transaction stays open. */
  ANSWERED_BEFORE_COMMIT("juyu.model.store.Tx", "commit", Does.ALL_BUT_COMMITS),
  /** Sums do not follow their events. */
  SUMS_NOT_KEPT("juyu.model.store.Tally", "add", Does.NOTHING),
  /** No sign of life. */
  NO_HEARTBEAT("juyu.broker.sync.Link", "sendBeat", Does.NOTHING);

  private final String className;
  private final String method;
  private final Does does;

  /** What the method does instead. */
  private enum Does {
    NOTHING,
    FALSE,
    ALL_BUT_COMMITS
  }

  Break(String className, String method, Does does) {
    this.className = className;
    this.method = method;
    this.does = does;
  }

  /** As it is written after {@code --break}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Break> called(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Break::word).toList();
  }

  String className() {
    return className;
  }

  /** True for the method that is changed, and for no accessor of the same name. */
  private boolean isOf(MethodModel candidate) {
    boolean returns = !candidate.methodTypeSymbol().returnType().descriptorString().equals("V");
    return candidate.code().isPresent()
        && candidate.methodName().equalsString(method)
        && returns == (does == Does.FALSE);
  }

  /**
   * @throws IllegalStateException if the class has no such method any more
   */
  ClassTransform transform(ClassModel model) {
    if (model.methods().stream().noneMatch(this::isOf)) {
      throw new IllegalStateException("%s has no method %s".formatted(className, method));
    }
    return switch (does) {
      case NOTHING, FALSE ->
          ClassTransform.transformingMethods(
              this::isOf,
              (builder, element) -> {
                if (element instanceof java.lang.classfile.CodeModel) {
                  builder.withCode(this::returnAtOnce);
                } else {
                  builder.with(element);
                }
              });
      case ALL_BUT_COMMITS -> ClassTransform.transformingMethodBodies(this::isOf, withoutCommits());
    };
  }

  private void returnAtOnce(CodeBuilder code) {
    if (does == Does.FALSE) {
      code.iconst_0().ireturn();
    } else {
      code.return_();
    }
  }

  private static CodeTransform withoutCommits() {
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && call.name().equalsString("commit")) {
        code.pop();
      } else {
        code.with(element);
      }
    };
  }
}
