package dev.kairan.publisher.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Addresses and ids in one page, found in one walk through its elements. */
final class HtmlLinks {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CANDIDATE =
      Pattern.compile("\\s*(\\S+?)(?:\\s[^,]*)?(?:,(?=\\s)|$)");
  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*\\d+\\s*[;,]\\s*url\\s*=\\s*['\"]?(.*?)['\"]?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Set<String> ADDRESSES_OF_META =
      Set.of("og:url", "og:image", "og:image:url", "og:image:secure_url", "og:video", "og:audio");

  private final String path;
  private final URI baseUrl;
  private final Set<String> ids = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  HtmlLinks(String path, URI baseUrl) {
    this.path = path;
    this.baseUrl = baseUrl;
  }

  FileFacts read(String html) {
    Jsoup.parse(html).forEach(this::readElement);
    return new FileFacts(path, ids, links, faults);
  }

  private void readElement(Element element) {
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        readAttribute(element, attribute.getKey(), attribute.getValue());
      }
    }
    switch (element.normalName()) {
      case "style" -> links.addAll(CssLinks.in(element.data()));
      case "script" -> links.addAll(TextLinks.in(element.data(), baseUrl));
      case "base" -> refuseBase(element);
      default -> {}
    }
  }

  /** One that only says where links open leaves them what they are. */
  private void refuseBase(Element base) {
    if (base.hasAttr("href")) {
      faults.add(new Fault(path, "base", "", "base 要素があると、リンク先が決まりません"));
    }
  }

  private void readAttribute(Element element, String name, String value) {
    switch (name) {
      case "id" -> addId(element, value);
      case "href", "src", "action", "formaction", "poster", "cite", "xlink:href" ->
          links.add(new Link(place(element, name), value, isCanonical(element)));
      case "data" -> {
        if (element.nameIs("object")) {
          links.add(Link.to(place(element, name), value));
        }
      }
      case "srcset", "imagesrcset" -> addCandidates(element, name, value);
      case "style" -> links.addAll(CssLinks.in(value));
      case "content" -> addMeta(element, value);
      case "for", "list", "form" -> addReference(element, name, value);
      case "headers",
          "aria-labelledby",
          "aria-describedby",
          "aria-controls",
          "aria-owns",
          "aria-details",
          "aria-errormessage",
          "aria-activedescendant" ->
          SPACES.splitAsStream(value).forEach(id -> addReference(element, name, id));
      default -> {}
    }
  }

  private void addId(Element element, String id) {
    if (!ids.add(id)) {
      faults.add(new Fault(path, place(element, "id"), id, "同じページに同じ id が2つあります"));
    }
  }

  /** An attribute that names an element of the same page by its id. */
  private void addReference(Element element, String name, String id) {
    if (!id.isEmpty()) {
      links.add(Link.to(place(element, name), "#" + id));
    }
  }

  private void addCandidates(Element element, String name, String value) {
    Matcher matcher = CANDIDATE.matcher(value.strip());
    while (matcher.find()) {
      links.add(Link.to(place(element, name), matcher.group(1)));
    }
  }

  private void addMeta(Element element, String value) {
    String property = element.hasAttr("property") ? element.attr("property") : element.attr("name");
    Matcher refresh = REFRESH.matcher(value);
    if (ADDRESSES_OF_META.contains(property) || property.equals("twitter:image")) {
      links.add(new Link("meta[" + property + "]", value, property.equals("og:url")));
    } else if (element.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.matches()) {
      links.add(Link.to("meta[refresh]", refresh.group(1)));
    }
  }

  private static boolean isCanonical(Element element) {
    return element.nameIs("link") && element.attr("rel").equalsIgnoreCase("canonical");
  }

  private static String place(Element element, String attribute) {
    return isCanonical(element)
        ? "link[rel=canonical]"
        : element.normalName() + "[" + attribute + "]";
  }
}
