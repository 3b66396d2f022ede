package dev.kairan.api.server.metric;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a route tells about the request that it answers. */
public final class Observation {

  private static final String ATTRIBUTE = Observation.class.getName();

  private @Nullable String code;
  private @Nullable Integer cost;

  Observation() {}

  /** That of a request, by its attributes; one that nobody looks at where it is not observed. */
  public static Observation of(Map<String, Object> attributes) {
    return attributes.get(ATTRIBUTE) instanceof Observation observation
        ? observation
        : new Observation();
  }

  void attachTo(Map<String, Object> attributes) {
    attributes.put(ATTRIBUTE, this);
  }

  /** The code of the first error in an answer; null where all was answered. */
  public void failed(@Nullable String errorCode) {
    code = errorCode;
  }

  /** What the document was estimated to cost. */
  public void estimated(int units) {
    cost = units;
  }

  @Nullable String code() {
    return code;
  }

  @Nullable Integer cost() {
    return cost;
  }
}
