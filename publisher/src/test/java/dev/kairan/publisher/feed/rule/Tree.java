package dev.kairan.publisher.feed.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML as a tree. */
public final class Tree {

  static final String ATOM = "http://www.w3.org/2005/Atom";

  private Tree() {}

  /** The root of a document that is well-formed. */
  public static Element root(String xml) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml.getBytes(UTF_8))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** Those of a name in the namespace of the parent. */
  public static List<Element> children(Element parent, String name) {
    return children(parent, parent.getNamespaceURI(), name);
  }

  public static List<Element> children(Element parent, String namespace, String name) {
    return children(parent).stream()
        .filter(each -> name.equals(each.getLocalName()))
        .filter(each -> Objects.equals(namespace, each.getNamespaceURI()))
        .toList();
  }

  /** The text of the first child of a name; empty where there is none. */
  public static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  /** The Atom links of a relation. */
  public static List<Element> links(Element parent, String rel) {
    return children(parent, ATOM, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .toList();
  }

  /** Such as {@code category} or {@code {http://…}creator}. */
  static String name(Element element) {
    String namespace = element.getNamespaceURI();
    return namespace == null
        ? element.getLocalName()
        : "{" + namespace + "}" + element.getLocalName();
  }
}
