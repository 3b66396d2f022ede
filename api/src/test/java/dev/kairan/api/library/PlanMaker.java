package dev.kairan.api.library;

import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.PlanSource;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.story.Markup;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes a plan of chapters, each with one group, of sections with their items. */
public final class PlanMaker {

  private final int year;
  private final List<Chapter> chapters = new ArrayList<>();
  private boolean official;

  public PlanMaker(int year) {
    this.year = year;
  }

  /** Gives the plan official wording, and to the chapters that follow, with what stands in them. */
  public PlanMaker official() {
    official = true;
    return this;
  }

  /** A chapter such as {@code I}; every other section stands in its group. */
  public PlanMaker chapter(String label, Section... sections) {
    String id = year + "-" + label;
    SectionGroup group =
        new SectionGroup(
            id + "-G1", "まとまり", "Group", 3, official ? "公式のまとまり" : null, official ? 4 : null);
    chapters.add(
        new Chapter(
            id,
            label,
            "章" + label,
            "Chapter " + label,
            2,
            official ? "公式の章" + label : null,
            official ? 3 : null,
            List.of(group),
            List.of(sections)));
    return this;
  }

  /**
   * A section such as {@code 2023-I-1}, with a sub-heading {@code 2023-I-1-S1}; the one numbered 0
   * has no number and official wording.
   */
  public static Section section(String id, int number, ActionItem... items) {
    boolean special = number == 0;
    String group = id.substring(0, id.lastIndexOf('-')) + "-G1";
    return new Section(
        id,
        special ? null : number,
        "節" + id,
        "Section " + id,
        number % 2 == 0 ? null : group,
        number + 3,
        "ねらい" + id,
        "Introduction " + id,
        special ? "公式の節の見出し" : null,
        special ? "公式の前文\n二つ目の段落" : null,
        special ? 2 : null,
        List.of(
            new Subheading(
                id + "-S1",
                "小見出し",
                "Sub-heading",
                number + 3,
                special ? "公式の小見出し" : null,
                special ? 3 : null)),
        List.of(items));
  }

  public Plan make() {
    return new Plan(
        new FiscalYear(year),
        year + "年度事業計画",
        "Business plan for FY" + year,
        "主題",
        "Theme",
        "副題",
        "Subtitle",
        LocalDate.of(year, 3, 16),
        new PlanSource("発行者", "文書名", 10),
        new Markup("# 考え方", "<h1>考え方</h1>", "考え方"),
        new Markup("# Policy", "<h1>Policy</h1>", "Policy"),
        official ? "公式の見出し" : null,
        official ? "公式の方針\n二つ目の段落" : null,
        official ? 1 : null,
        chapters);
  }
}
