package juyu.model.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads from a record's own declaration what its JSON must hold: every component, never null,
 * except one that is {@code @Nullable} or {@code Optional}. Without it a forgotten number would
 * silently be 0, and a forgotten text null.
 */
public final class RequiredComponents extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    if (member instanceof AnnotatedParameter component && ofRecord(component)) {
      return !mayBeAbsent(component);
    }
    return super.hasRequiredMarker(config, member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter component) || !ofRecord(component)) {
      return super.findSetterInfo(config, annotated);
    }
    return JsonSetter.Value.construct(
        mayBeAbsent(component) ? Nulls.SET : Nulls.FAIL,
        elementMayBeNull(component) ? Nulls.SET : Nulls.FAIL);
  }

  private static boolean ofRecord(AnnotatedParameter component) {
    return component.getDeclaringClass().isRecord();
  }

  private static boolean mayBeAbsent(AnnotatedParameter component) {
    return isNullable(declared(component)) || component.getRawType() == Optional.class;
  }

  private static boolean elementMayBeNull(AnnotatedParameter component) {
    if (!(declared(component) instanceof AnnotatedParameterizedType generic)) {
      return false;
    }
    AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
    return isNullable(arguments[arguments.length - 1]);
  }

  private static AnnotatedType declared(AnnotatedParameter component) {
    Executable maker = (Executable) component.getOwner().getMember();
    return maker.getAnnotatedParameterTypes()[component.getIndex()];
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
