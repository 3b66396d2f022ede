package dev.kairan.api.library;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records that differ in one part from another. */
public final class Changed {

  private Changed() {}

  /** The same record with another value of one component, whatever else it holds. */
  @SuppressWarnings("unchecked") // A record's constructor makes records of its class.
  public static <R extends Record> R with(R whole, String component, @Nullable Object value) {
    RecordComponent[] parts = whole.getClass().getRecordComponents();
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        boolean changed = parts[i].getName().equals(component);
        values[i] = changed ? value : parts[i].getAccessor().invoke(whole);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
      return (R) constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("while changing " + component, impossible);
    }
  }
}
