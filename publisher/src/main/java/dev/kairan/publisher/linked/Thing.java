package dev.kairan.publisher.linked;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing in the words of schema.org: its type, the address that stands for it where it has one,
 * and what is known of it. What is not known is left out.
 */
public final class Thing {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Thing() {}

  public static Thing of(String type) {
    return new Thing().with("@type", type);
  }

  /**
   * A thing with a page of its own.
   *
   * @param address absolute address of that page; the same wherever the thing is named
   */
  public static Thing at(String type, String address) {
    return of(type).with("@id", address);
  }

  /** Nothing but the name of a thing that is described elsewhere. */
  public static Thing named(String address) {
    return new Thing().with("@id", address);
  }

  /** Says one more thing, unless it is null. */
  public Thing with(String property, @Nullable Object value) {
    if (value != null) {
      properties.put(property, value);
    }
    return this;
  }

  /** Says several of one kind, unless there are none. */
  public Thing withAll(String property, List<?> values) {
    if (!values.isEmpty()) {
      properties.put(property, values.size() == 1 ? values.get(0) : List.copyOf(values));
    }
    return this;
  }

  @JsonValue
  Map<String, Object> properties() {
    return Collections.unmodifiableMap(properties);
  }
}
