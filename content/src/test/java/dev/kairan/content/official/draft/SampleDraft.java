package dev.kairan.content.official.draft;

import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.Passage;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.plan.Target;
import dev.kairan.content.time.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small plan made by hand, of an association that does not exist, with every sort of fact. */
public final class SampleDraft {

  public static final FiscalYear YEAR = new FiscalYear(2025);

  private static final String TITLE = "全国里海会議所 2025年度事業計画";
  private static final LocalDate FIRST = YEAR.start();
  private static final LocalDate LAST = YEAR.end();
  private static final ItemFacts NOTHING =
      new ItemFacts(List.of(), List.of(), List.of(), List.of(), List.of());

  private SampleDraft() {}

  /** Two chapters, one group, three sections, one sub-heading, four items. */
  public static PlanDraft draft() {
    return new PlanDraft(YEAR, "plan2025.txt", outline(TITLE, 2), facts());
  }

  /** The same plan under another title. */
  public static PlanDraft draftOf(String title) {
    return new PlanDraft(YEAR, "plan2025.txt", outline(title, 2), facts());
  }

  /** The same plan without its section I-2. */
  public static PlanDraft draftWithoutLastSection() {
    return new PlanDraft(YEAR, "plan2025.txt", outline(TITLE, 1), facts());
  }

  /** The same plan with a section I-3 that has neither items nor an introduction. */
  public static PlanDraft draftWithEmptySection() {
    return new PlanDraft(YEAR, "plan2025.txt", outline(TITLE, 3), facts());
  }

  private static Outline outline(String title, int sections) {
    return new Outline(
        title,
        "全国里海会議所",
        "潮目を読む: 2025年の挑戦",
        null,
        LocalDate.of(2025, 3, 12),
        YEAR,
        3,
        null,
        List.of(passage("浜の商いは細る一方である。", 3, 1), passage("それでも舟を出す。", 5, 1)),
        List.of(continued(), first(sections)));
  }

  private static Outline.Chapter continued() {
    Passage heading = passage("海水温への支援", 8, 2);
    Outline.Item item = new Outline.Item("K-0-01", null, passage("相談窓口を続ける。", 9, 2));
    Outline.Section section =
        new Outline.Section("K-0", null, heading, null, List.of(), List.of(), List.of(item));
    return new Outline.Chapter("K", "継続課題", heading, List.of(), List.of(section));
  }

  private static Outline.Chapter first(int sections) {
    Outline.Section one =
        new Outline.Section(
            "I-1",
            1,
            passage("「浜」の稼ぐ力: 加工と流通", 14, 2),
            "I-G1",
            List.of(passage("手間に見合う値で売る。", 15, 2), passage("# 省力も急ぐ。", 16, 2)),
            List.of(new Outline.Subheading("I-1-S1", passage("適正な取引", 18, 2))),
            List.of(
                new Outline.Item("I-1-01", "I-1-S1", passage("国に要望する（９月）。", 19, 2)),
                new Outline.Item("I-1-02", "I-1-S1", passage("「磯の百工」を５%増、60％の店に配る。", 20, 3))));
    Outline.Section two =
        new Outline.Section(
            "I-2",
            2,
            passage("灯台", 22, null),
            "I-G1",
            List.of(),
            List.of(),
            List.of(new Outline.Item("I-2-01", null, passage("大会を開く。", 23, null))));
    return new Outline.Chapter(
        "I",
        "Ⅰ",
        passage("浜の稼ぐ力の向上", 12, 2),
        List.of(new Outline.Group("I-G1", passage("家業の経営力", 13, 2))),
        List.of(one, two, empty()).subList(0, sections));
  }

  private static Outline.Section empty() {
    Passage heading = passage("会員", 30, 3);
    return new Outline.Section("I-3", 3, heading, null, List.of(), List.of(), List.of());
  }

  private static Map<String, ItemFacts> facts() {
    return Map.of("K-0-01", NOTHING, "I-1-01", request(), "I-1-02", targets(), "I-2-01", event());
  }

  private static ItemFacts request() {
    return new ItemFacts(
        List.of(schedule("2025-I-1-01-D1", "９月", "税制措置の要望: 国へ")),
        List.of(),
        List.of("国", "国"),
        List.of(),
        List.of("磯法"));
  }

  private static Schedule schedule(String id, String literal, String what) {
    return new Schedule(
        id,
        ScheduleKind.SCHEDULE,
        literal,
        what,
        LocalDate.of(2025, 9, 1),
        LocalDate.of(2025, 9, 30),
        SchedulePrecision.MONTH,
        Set.of(Qualifier.PLANNED, Qualifier.ABOUT),
        "暦の月。",
        List.of());
  }

  private static ItemFacts targets() {
    String id = "2025-I-1-02-T";
    return new ItemFacts(
        List.of(),
        List.of(
            new Target.Count(id + 1, "３本", "", FIRST, LAST, true, null, 3, "本", true),
            new Target.Share(id + 2, "60％", "店", FIRST, LAST, false, null, new BigDecimal("60")),
            new Target.Growth(
                id + 3,
                "2.5%増",
                "売上",
                FIRST,
                LAST,
                false,
                null,
                new BigDecimal("2.5"),
                FIRST.minusYears(1),
                LAST.minusYears(1)),
            new Target.Date(id + 4, "年度内", "配布", FIRST, LAST, false, null),
            new Target.Text(id + 5, "倍増", "来訪", FIRST, LAST, false, null)),
        List.of(),
        List.of(),
        List.of());
  }

  private static ItemFacts event() {
    LocalDate first = LocalDate.of(2026, 2, 1);
    LocalDate last = LocalDate.of(2026, 2, 28);
    Event dated =
        new Event(
            "2025-I-2-01-E1",
            "里海大会2026 in 高松",
            "香川県高松市",
            first,
            last,
            SchedulePrecision.MONTH,
            "里海会議所",
            null,
            List.of());
    Event undated =
        new Event("2025-I-2-01-E2", "懇談会", null, null, null, null, null, null, List.of());
    return new ItemFacts(List.of(), List.of(), List.of(), List.of(dated, undated), List.of());
  }

  static Passage passage(String text, int line, @Nullable Integer page) {
    return new Passage(text, List.of(new Passage.Piece(0, line, page)));
  }
}
