package dev.kairan.publisher.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The sitemaps of a site, read by the JDK and held against schemas of their own. */
public final class SitemapFiles {

  private static final String SITE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

  private SitemapFiles() {}

  /** What is written for pages at these paths, by path. */
  static Map<String, String> of(SiteAnswers answers, String base, String... pages) {
    Map<String, String> files = new LinkedHashMap<>();
    SiteSettings settings = new SiteSettings(URI.create(base));
    Sitemaps sitemaps =
        new Sitemaps(
            answers, settings, file -> files.put(file.path(), new String(file.bytes(), UTF_8)));
    for (String page : pages) {
      sitemaps.accept(new SiteFile(page, page.getBytes(UTF_8)));
    }
    sitemaps.finish();
    return files;
  }

  /** Addresses of a sitemap or an index, in the file's order. */
  public static List<String> addresses(String xml) {
    return texts(xml, SITE, "loc");
  }

  static List<String> lastModified(String xml) {
    return texts(xml, SITE, "lastmod");
  }

  static List<String> news(String xml, String element) {
    return texts(xml, NEWS, element);
  }

  private static List<String> texts(String xml, String namespace, String element) {
    NodeList found = read(xml).getElementsByTagNameNS(namespace, element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static Document read(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(xml, e);
    }
  }

  /** Fails where the file breaks a rule of the schemas. */
  public static void validate(String path, String xml) {
    try {
      schema().newValidator().validate(new StreamSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      throw new AssertionError(path, e);
    }
  }

  private static Schema schema() throws SAXException {
    Path folder = Path.of("src/test/resources/sitemap");
    Source[] sources = {
      new StreamSource(folder.resolve("news.xsd").toFile()),
      new StreamSource(folder.resolve("urlset.xsd").toFile())
    };
    return SchemaFactory.newDefaultInstance().newSchema(sources);
  }
}
