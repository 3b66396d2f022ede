package dev.kairan.publisher.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is escaped is read back as it was written, wherever it stands. */
class MarkdownTextTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();
  private static final String LETTERS = "\\`*_{}[]()<>#+-.!|~&=:;\"'12ab水戸、。 /@$%^,?";

  /** What the renderer puts between two cells. */
  private static final String BORDER = "| ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 中小企業の自己変革",
        "2024) 年の計画",
        "- 箇条書きではない",
        "+ これも",
        "# 見出しではない",
        "=== 下線",
        "---",
        "*強調* と __強調__ と `符号` と ~~消し~~",
        "[リンク](https://x.example/) と <b>HTML</b> と &amp;",
        "表の|区切り||と\\|",
        "> 引用",
        "C:\\temp\\",
        "C#",
        "![絵](x.png)",
        "https://x.example/a_b_c"
      })
  void meansNothingButItself(String text) {
    assertReadBack(text);
  }

  @Test
  void meansNothingButItselfWhateverIsInIt() {
    Random random = new Random(20231001);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(12); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      if (!text.toString().isBlank()) {
        assertReadBack(text.toString());
      }
    }
  }

  private static void assertReadBack(String text) {
    String line = text.strip();
    String escaped = MarkdownText.of(text);
    assertThat(TEXT.render(PARSER.parse(escaped))).as("paragraph of %s", escaped).isEqualTo(line);
    assertThat(TEXT.render(PARSER.parse("## " + escaped))).as("heading").isEqualTo(line);
    assertThat(TEXT.render(PARSER.parse("- " + escaped))).as("item").endsWith(line);
    assertThat(cell("| a | b |\n|---|---|\n| " + escaped + " | x |")).as("cell").isEqualTo(line);
  }

  /** The first cell of the first row. */
  private static String cell(String table) {
    StringBuilder found = new StringBuilder();
    PARSER
        .parse(table)
        .accept(
            new AbstractVisitor() {
              private int cells;

              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell && cells++ == 2) {
                  String rendered = TEXT.render(node);
                  found.append(rendered, 0, rendered.length() - BORDER.length());
                }
                visitChildren(node);
              }
            });
    return found.toString();
  }

  @Test
  void putsATextOnOneLine() {
    assertThat(MarkdownText.of(" 一行目\r\n  二行目\n")).isEqualTo("一行目 二行目");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.example/a(b)c",
        "https://x.example/?a=1&b=[2]|3",
        "https://x.example/a_b*c",
        "https://nordot.app/1116114508667519526?c=414795408717890657"
      })
  void linksToTheAddress(String address) {
    Node link = PARSER.parse(MarkdownText.link("表の[題]", address)).getFirstChild().getFirstChild();

    assertThat(link).isInstanceOf(Link.class);
    assertThat(URLDecoder.decode(((Link) link).getDestination(), StandardCharsets.UTF_8))
        .isEqualTo(address);
    assertThat(TEXT.render(link)).startsWith("\"表の[題]\"");
  }
}
