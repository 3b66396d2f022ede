package dev.kairan.content.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where clippings come from: the report that a reprint copies, and the release behind both. */
public final class Origins {

  private final Map<String, Clipping> byId = new HashMap<>();

  public Origins(List<Clipping> clippings) {
    clippings.forEach(clipping -> byId.putIfAbsent(clipping.id(), clipping));
  }

  /** The report that a reprint copies; null where it is unknown or the clipping is no reprint. */
  public @Nullable Clipping originalOf(Clipping clipping) {
    return clipping.copyOf() == null ? null : byId.get(clipping.copyOf());
  }

  /** Id of the release that it names or else that of its original; null where neither does. */
  public @Nullable String releaseOf(Clipping clipping) {
    if (clipping.release() != null) {
      return clipping.release();
    }
    Clipping original = originalOf(clipping);
    return original == null ? null : original.release();
  }
}
