package dev.kairan.content.official.truth;

import dev.kairan.content.official.truth.Block.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a printer of the plan gets: its blocks in order, before anyone laid them out. */
public final class Manuscript {

  private final List<Block> blocks = new ArrayList<>();
  private final YamlMap printed;
  private @Nullable String subheading;

  private Manuscript(YamlMap plan) {
    printed = plan.map("printed");
    cover(plan);
    policy(plan);
    plan.maps("chapters").forEach(this::chapter);
  }

  /** The blocks of a plan written by hand; none where its file does not say what else to print. */
  public static List<Block> of(PlanByHand plan) {
    boolean printable = !plan.plan().map("printed").entries().isEmpty();
    return printable ? List.copyOf(new Manuscript(plan.plan()).blocks) : List.of();
  }

  private void cover(YamlMap plan) {
    add(Kind.COVER, "", plan.text("title"), null);
    add(Kind.COVER, "", plan.text("theme"), null);
    add(Kind.COVER, "", plan.text("subtitle"), null);
    add(Kind.COVER, "", printed.text("date"), null);
  }

  private void policy(YamlMap plan) {
    List<YamlMap> paragraphs = plan.maps("basicPolicy");
    add(Kind.POLICY_HEADING, "", printed.text("policy"), paragraphs.get(0).find("page"));
    paragraphs.forEach(paragraph -> add(Kind.PARAGRAPH, "policy", paragraph));
    YamlMap first = plan.maps("chapters").get(0);
    add(Kind.PLAN_HEADING, "", printed.text("plan"), first.find("page"));
  }

  private void chapter(YamlMap chapter) {
    String label = chapter.text("label");
    boolean numbered = !chapter.maps("sections").get(0).text("code").endsWith("-0");
    String heading = (numbered ? label + "．" : "【" + label + "】") + chapter.text("heading");
    String codes = chapter.text("code") + (numbered ? "" : "," + chapter.text("code") + "-0");
    add(Kind.CHAPTER, codes, heading, chapter.find("page"));
    String group = null;
    for (YamlMap section : chapter.maps("sections")) {
      if (!Objects.equals(group, section.find("group"))) {
        group = section.find("group");
        group(chapter, Objects.requireNonNull(group));
      }
      section(section);
    }
  }

  private void group(YamlMap chapter, String code) {
    for (YamlMap group : chapter.maps("groups")) {
      if (group.text("code").equals(code)) {
        add(Kind.GROUP, code, "【" + group.text("heading") + "】", group.find("page"));
      }
    }
  }

  private void section(YamlMap section) {
    String number = section.find("number");
    if (number != null) {
      String heading = wide(number) + "．" + section.text("heading");
      add(Kind.SECTION, section.text("code"), heading, section.find("page"));
    }
    section.maps("intro").forEach(paragraph -> add(Kind.PARAGRAPH, "", paragraph));
    add(Kind.MARKER, "", printed.text("marker"), section.maps("items").get(0).find("page"));
    for (YamlMap item : section.maps("items")) {
      subheading(section, item);
      add(Kind.ITEM, item.text("code"), item.text("text"), item.find("page"));
    }
  }

  private void subheading(YamlMap section, YamlMap item) {
    String code = item.find("subheading");
    if (code == null || code.equals(subheading)) {
      return;
    }
    for (YamlMap heading : section.maps("subheadings")) {
      if (heading.text("code").equals(code)) {
        add(Kind.SUBHEADING, code, heading.text("heading"), heading.find("page"));
        subheading = code;
      }
    }
  }

  private void add(Kind kind, String codes, YamlMap paragraph) {
    add(kind, codes, paragraph.text("text"), paragraph.find("page"));
  }

  private void add(Kind kind, String codes, String text, @Nullable String page) {
    blocks.add(new Block(kind, codes, text, page == null ? null : Integer.valueOf(page)));
  }

  /** A figure in full width, as such documents number their sections. */
  private static String wide(String number) {
    StringBuilder wide = new StringBuilder();
    Normalizer.normalize(number, Normalizer.Form.NFKC)
        .chars()
        .forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }
}
