package juyu.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;

/**
 * Loads all of Juyu's classes anew, one of them with a rule taken out; Hibernate's too, which looks
 * for the classes of rows beside its own.
 */
final class BrokenClasses extends ClassLoader {

  private static final List<String> ANEW = List.of("juyu.", "org.hibernate.");

  private final Break rule;

  BrokenClasses(Break rule) {
    super(BrokenClasses.class.getClassLoader());
    this.rule = rule;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (ANEW.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = bytes(name);
    if (name.equals(rule.className())) {
      ClassFile classes = ClassFile.of();
      ClassModel model = classes.parse(bytes);
      bytes = classes.transformClass(model, rule.transform(model));
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] bytes(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
