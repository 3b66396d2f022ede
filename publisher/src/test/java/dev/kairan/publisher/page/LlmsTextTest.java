package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.link.SiteCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** llms.txt, read by another library, against the form of llmstxt.org and against the site. */
class LlmsTextTest {

  private static final List<Node> BLOCKS = blocks();

  @Test
  void beginsWithOneNameAndASummary() {
    assertThat(BLOCKS.get(0)).isInstanceOfSatisfying(Heading.class, first -> level(first, 1));
    assertThat(BLOCKS.get(1)).isInstanceOf(BlockQuote.class);
    assertThat(BLOCKS)
        .filteredOn(Heading.class::isInstance)
        .extracting(heading -> ((Heading) heading).getLevel())
        .startsWith(1, 2)
        .containsOnlyOnce(1)
        .containsOnly(1, 2);
  }

  @Test
  void everySectionIsAListOfLinksWithNotes() {
    int sections = 0;
    for (int i = 2; i < BLOCKS.size(); i++) {
      if (BLOCKS.get(i) instanceof Heading) {
        sections++;
        assertThat(BLOCKS.get(i + 1)).isInstanceOf(BulletList.class);
        for (Node item = BLOCKS.get(i + 1).getFirstChild(); item != null; item = item.getNext()) {
          Node link = item.getFirstChild().getFirstChild();
          assertThat(link).isInstanceOf(Link.class);
          assertThat(((Link) link).getDestination()).startsWith(RenderedSite.BASE);
          assertThat(link.getNext())
              .isInstanceOfSatisfying(
                  Text.class, text -> assertThat(text.getLiteral()).startsWith(": "));
        }
        i++;
      } else if (sections == 0) {
        assertThat(BLOCKS.get(i)).isInstanceOf(Paragraph.class);
      }
    }
    assertThat(sections).isGreaterThanOrEqualTo(5);
  }

  @Test
  void tellsOfEveryRuleBehindTheNumbersAndCountsWhatThereIs() {
    assertThat(RenderedSite.answers().rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(text()).contains("about/#rule-" + rule.id() + ")"));
    assertThat(text())
        .contains("全国515の商工会議所の取り組み事例" + RenderedSite.answers().stories().size() + "件")
        .contains("Kairan: the annual plan of the Japan Chamber of Commerce and Industry");
  }

  @Test
  void everyAddressInPlainTextsLeadsSomewhere() {
    SiteCheck check = new SiteCheck(URI.create(RenderedSite.BASE), path -> path.equals("graphql"));
    RenderedSite.files().forEach((path, bytes) -> check.read(new SiteFile(path, bytes)));

    assertThat(check.report().faults())
        .filteredOn(fault -> fault.file().matches("llms.txt|.*[.]md|sitemap.*|robots.txt"))
        .isEmpty();
  }

  @Test
  void theSchemaIsTheOneThatTheGraphAnswersBy() throws IOException {
    assertThat(RenderedSite.files().get("schema.graphqls"))
        .isEqualTo(Files.readAllBytes(Path.of("../schema.graphqls")));
  }

  private static void level(Heading heading, int level) {
    assertThat(heading.getLevel()).isEqualTo(level);
  }

  private static String text() {
    byte[] bytes = Objects.requireNonNull(RenderedSite.files().get("llms.txt"));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Node> blocks() {
    List<Node> blocks = new ArrayList<>();
    Node document = Parser.builder().build().parse(text());
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      blocks.add(block);
    }
    return blocks;
  }
}
