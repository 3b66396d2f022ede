package dev.kairan.api.store.row.search;

import java.util.List;
import java.util.stream.Collectors;

/** A text in parts, so that what was searched for can be shown in it. */
public record MarkedText(List<TextPart> parts) {

  public MarkedText {
    parts = List.copyOf(parts);
  }

  public String text() {
    return parts.stream().map(TextPart::text).collect(Collectors.joining());
  }
}
