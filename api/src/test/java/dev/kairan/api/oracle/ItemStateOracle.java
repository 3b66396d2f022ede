package dev.kairan.api.oracle;

import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How action items stand on the day of the world, by the words of the rule. */
public final class ItemStateOracle {

  private static final List<String> ORDER =
      List.of("NOT_STARTED", "IN_PROGRESS", "ACHIEVED", "BEHIND", "UNMEASURABLE", "NOT_RECORDED");
  private static final Map<String, String> WORDS =
      Map.of(
          "NOT_STARTED", "未着手",
          "IN_PROGRESS", "進行中",
          "ACHIEVED", "達成",
          "BEHIND", "遅れ",
          "UNMEASURABLE", "測定不能",
          "NOT_RECORDED", "未入力");

  private final World world;
  private final LocalDate day;

  public ItemStateOracle(World world) {
    this.world = world;
    this.day = world.day();
  }

  public String state(Placed p) {
    List<String> targets = targets(p);
    if (day.isBefore(p.plan().fiscalYear().start())) {
      return "NOT_STARTED";
    }
    if (targets.contains("BEHIND")) {
      return "BEHIND";
    }
    if (!targets.isEmpty() && targets.stream().allMatch("ACHIEVED"::equals)) {
      return "ACHIEVED";
    }
    if (targets.contains("ACHIEVED") || targets.contains("IN_PROGRESS")) {
      return "IN_PROGRESS";
    }
    if (evidence(p) > 0) {
      return over(p) ? "UNMEASURABLE" : "IN_PROGRESS";
    }
    return missed(p) != null ? "BEHIND" : over(p) ? "UNMEASURABLE" : "NOT_STARTED";
  }

  public String reason(Placed p) {
    int year = p.plan().fiscalYear().year();
    List<String> targets = targets(p);
    int evidence = evidence(p);
    String stories = evidence == 0 ? "根拠となる事例の記録はありません（未入力）。" : "根拠となる事例が" + evidence + "件あります。";
    if (day.isBefore(p.plan().fiscalYear().start())) {
      return year + "年度はまだ始まっていません。";
    }
    if (List.of("BEHIND", "ACHIEVED", "IN_PROGRESS").stream().anyMatch(targets::contains)) {
      List<String> parts =
          ORDER.stream()
              .filter(targets::contains)
              .map(s -> WORDS.get(s) + targets.stream().filter(s::equals).count() + "件")
              .toList();
      return "数値目標" + targets.size() + "件の内訳は、" + String.join("、", parts) + "です。" + stories;
    }
    if (evidence > 0) {
      return stories
          + (over(p) ? "達成を測る記録が無いため、" + year + "年度に達成したかどうかは分かりません。" : "達成したかどうかは、事例からは分かりません。");
    }
    Schedule missed = missed(p);
    if (missed != null) {
      LocalDate end = missed.end();
      return "日程「%s」の末日（%d年%d月%d日）を過ぎましたが、%s"
          .formatted(
              missed.what(), end.getYear(), end.getMonthValue(), end.getDayOfMonth(), stories);
    }
    return over(p) ? year + "年度は終わりましたが、" + stories : stories;
  }

  private List<String> targets(Placed p) {
    TargetOracle oracle = new TargetOracle(world);
    return p.item().targets().stream().map(oracle::state).toList();
  }

  private int evidence(Placed p) {
    return (int) world.storiesOf(p.item()).stream().filter(this::isPublic).count();
  }

  private boolean isPublic(Story story) {
    return story.publishedOn() == null || !story.publishedOn().start().isAfter(day);
  }

  private @Nullable Schedule missed(Placed p) {
    return p.item().schedules().stream()
        .filter(s -> s.kind() == ScheduleKind.SCHEDULE && s.end().isBefore(day))
        .filter(s -> !s.cancelled())
        .min(Comparator.comparing(Schedule::end))
        .orElse(null);
  }

  private boolean over(Placed p) {
    return day.isAfter(p.plan().fiscalYear().end());
  }
}
