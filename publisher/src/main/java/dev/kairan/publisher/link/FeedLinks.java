package dev.kairan.publisher.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses in feeds. Many feeds hold the same entry, to the letter: it is read once. */
final class FeedLinks {

  private final Map<String, List<Link>> entries = new ConcurrentHashMap<>();

  FileFacts read(String path, String xml) {
    return path.endsWith(".rss") ? read(path, xml, "item") : read(path, xml, "entry");
  }

  private FileFacts read(String path, String xml, String element) {
    String open = "<" + element + ">";
    String close = "</" + element + ">";
    StringBuilder around = new StringBuilder();
    List<Link> links = new ArrayList<>();
    int done = 0;
    for (int start = xml.indexOf(open); start >= 0; start = xml.indexOf(open, done)) {
      around.append(xml, done, start);
      int end = xml.indexOf(close, start);
      done = end < 0 ? xml.length() : end + close.length();
      links.addAll(entries.computeIfAbsent(xml.substring(start, done), XmlLinks::links));
    }
    around.append(xml, done, xml.length());
    links.addAll(0, XmlLinks.links(around.toString()));
    return new FileFacts(path, Set.of(), links, List.of());
  }
}
