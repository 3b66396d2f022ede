package dev.kairan.content.source.markdown;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Checks links, and turns those to other stories' files into addresses inside the site. */
final class StoryLinks extends AbstractVisitor {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Location start;
  private final Findings findings;
  private final Set<String> storyFiles;

  StoryLinks(Location start, Findings findings, Set<String> storyFiles) {
    this.start = start;
    this.findings = findings;
    this.storyFiles = storyFiles;
  }

  @Override
  public void visit(Link link) {
    String target = link.getDestination();
    try {
      URI address = new URI(target);
      if (address.getScheme() == null) {
        follow(link, address);
      } else if (!SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
        report(link, Rule.UNSAFE_LINK);
      }
    } catch (URISyntaxException e) {
      report(link, Rule.BAD_ADDRESS);
    }
    visitChildren(link);
  }

  private void follow(Link link, URI relative) {
    String file = URI.create("/" + start.file()).resolve(relative).toString().substring(1);
    if (storyFiles.contains(file)) {
      link.setDestination("/stories/" + storyId(file) + "/");
    } else {
      report(link, Rule.DEAD_LINK);
    }
  }

  private static String storyId(String file) {
    String[] parts = file.split("/", -1);
    return parts[1] + "-" + parts[2].substring(0, parts[2].lastIndexOf('.'));
  }

  private void report(Link link, Rule rule) {
    findings.report(SourceLines.of(link, start), rule, link.getDestination());
    link.setDestination("");
  }
}
