package dev.kairan.publisher.feed.xml;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8 to memory. Elements stand in the namespace of the root. */
public final class Xml {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private final XMLStreamWriter writer;

  private Xml() {
    writer = written(() -> FACTORY.createXMLStreamWriter(bytes, "UTF-8"));
  }

  /** Begins a document with this root element, in no namespace. */
  public static Xml document(String root) {
    Xml xml = fragment();
    xml.write(
        writer -> {
          writer.writeStartDocument("UTF-8", "1.0");
          writer.writeCharacters("\n");
          writer.writeStartElement(root);
        });
    return xml;
  }

  /** Begins a document with this root element. */
  public static Xml document(String root, String namespace) {
    Xml xml = document(root);
    xml.write(writer -> writer.writeDefaultNamespace(namespace));
    return xml;
  }

  /** Declares a prefix on the element just begun. */
  public Xml namespace(String prefix, String namespace) {
    write(writer -> writer.writeNamespace(prefix, namespace));
    return this;
  }

  /** Begins a piece that is to be put into documents by {@link #raw}. */
  public static Xml fragment() {
    return new Xml();
  }

  public Xml start(String element) {
    write(writer -> writer.writeStartElement(element));
    return this;
  }

  public Xml attribute(String name, String value) {
    write(writer -> writer.writeAttribute(name, legal(value)));
    return this;
  }

  public Xml text(String text) {
    write(writer -> writer.writeCharacters(legal(text)));
    return this;
  }

  public Xml end() {
    write(XMLStreamWriter::writeEndElement);
    return line();
  }

  /** A line break between elements. */
  public Xml line() {
    write(writer -> writer.writeCharacters("\n"));
    return this;
  }

  /** An element with text alone. */
  public Xml element(String name, String text) {
    return start(name).text(text).end();
  }

  /** An element without content; attributes in the map's order. */
  public Xml empty(String name, Map<String, String> attributes) {
    write(
        writer -> {
          writer.writeEmptyElement(name);
          for (Map.Entry<String, String> each : attributes.entrySet()) {
            writer.writeAttribute(each.getKey(), legal(each.getValue()));
          }
        });
    return line();
  }

  /** Puts in a whole fragment that was written before. */
  public Xml raw(byte[] fragment) {
    write(XMLStreamWriter::flush);
    bytes.writeBytes(fragment);
    return this;
  }

  /** Ends what is open; all bytes written. */
  public byte[] bytes() {
    write(
        writer -> {
          writer.writeEndDocument();
          writer.flush();
        });
    return bytes.toByteArray();
  }

  /** XML 1.0 knows no control characters but tab and line ends, and no half pairs. */
  public static String legal(String text) {
    return text.codePoints().allMatch(Xml::legal)
        ? text
        : text.codePoints()
            .filter(Xml::legal)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private void write(Step step) {
    written(
        () -> {
          step.write(writer);
          return writer;
        });
  }

  /** Memory takes everything: a failure here is a mistake in the order of the calls. */
  private static XMLStreamWriter written(Attempt attempt) {
    try {
      return attempt.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write XML", e);
    }
  }

  private interface Step {
    void write(XMLStreamWriter writer) throws XMLStreamException;
  }

  private interface Attempt {
    XMLStreamWriter run() throws XMLStreamException;
  }
}
