package dev.kairan.publisher.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes things as one JSON-LD document that may stand in a script element of a page. */
public final class LinkedData {

  private static final JsonMapper MAPPER =
      new JsonMapper(JsonFactory.builder().characterEscapes(new InsideScript()).build());

  private LinkedData() {}

  /** The document, on one line. */
  public static String text(List<Thing> things) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.put("@graph", things);
    return MAPPER.writeValueAsString(document);
  }

  /**
   * HTML, 4.12.1.3: neither {@code </script} nor {@code <!--} may stand inside a script element.
   * JSON may spell any character by its number, so no angle bracket and no ampersand is left.
   */
  private static final class InsideScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char each : new char[] {'<', '>', '&'}) {
        codes[each] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return new SerializedString(String.valueOf((char) character));
    }
  }
}
