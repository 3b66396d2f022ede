package dev.kairan.api.server.site;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The two forms of an answer of oEmbed (1.0, 2.3). */
enum OEmbedFormat {
  JSON,
  XML;

  /** JSON unless something else is named; a form unknown here is "not implemented" (2.3.3). */
  static OEmbedFormat named(@Nullable String name) {
    return switch (name == null ? "json" : name.toLowerCase(Locale.ROOT)) {
      case "json" -> JSON;
      case "xml" -> XML;
      default -> throw new Refusal(HttpProblem.UNKNOWN_FORMAT);
    };
  }

  /** What files of this form are called, by which their headers are found. */
  String fileName() {
    return this == JSON ? "oembed.json" : "oembed.xml";
  }

  byte[] write(OEmbedDocument document) {
    return this == JSON ? Json.write(document.fields()) : xml(document.fields());
  }

  private static byte[] xml(Map<String, Object> fields) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("oembed");
      for (Map.Entry<String, Object> field : fields.entrySet()) {
        xml.writeStartElement(field.getKey());
        xml.writeCharacters(field.getValue().toString());
        xml.writeEndElement();
      }
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes everything", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
