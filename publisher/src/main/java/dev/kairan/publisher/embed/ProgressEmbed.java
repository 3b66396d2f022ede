package dev.kairan.publisher.embed;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.query.PlanYear;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a plan as a badge.
 *
 * @param counts how many of how many, each with its rule
 * @param states how many targets are in each state that occurs
 * @param asOf the day on which it was counted
 * @param dataThrough the newest day recorded, where there is one
 */
public record ProgressEmbed(
    EmbedHead head,
    List<Count> counts,
    List<State> states,
    String asOf,
    @Nullable String dataThrough) {

  /**
   * A number with its span of time and its rule.
   *
   * @param what what is counted, in parts between which a line may break
   * @param rule address of the rule
   */
  public record Count(List<String> what, String span, int value, int total, String rule) {}

  /** How many targets are in a state. */
  public record State(String label, int count) {}

  static Stream<Embed> all(Site site, EmbedStyle style) {
    return site.answers().planYears().stream().map(year -> of(site, style, year));
  }

  private static Embed of(Site site, EmbedStyle style, PlanYear year) {
    Progress progress = year.progress();
    String span = year.fiscalYear() + "年度";
    String page = site.at().progress(year.fiscalYear());
    LocalDate through = site.answers().snapshot().dataThrough();
    Count evidence =
        new Count(
            List.of("根拠の事例が", "ある項目"),
            span + "計画",
            progress.actionItemsWithEvidence(),
            progress.actionItemCount(),
            site.at().rule(progress.evidenceRule().id()));
    ProgressEmbed embed =
        new ProgressEmbed(
            new EmbedHead(style, span + "事業計画の進捗", page),
            List.of(
                covered(site, site.answers().coverage(), "全期間"),
                covered(site, year.coverage(), span),
                evidence),
            states(progress),
            DayText.day(progress.asOf()),
            through == null ? null : DayText.day(through));
    return new Embed(site.at().embed(page), "embed/progress.jte", embed);
  }

  private static Count covered(Site site, Coverage coverage, String span) {
    return new Count(
        List.of("事例のある", "会議所"),
        span,
        coverage.coveredCount(),
        coverage.chamberCount(),
        site.at().rule(coverage.rule().id()));
  }

  private static List<State> states(Progress progress) {
    Map<Progress.State, Integer> counts = new EnumMap<>(Progress.State.class);
    progress.targets().forEach(target -> counts.merge(target.state(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new State(Labels.of(each.getKey()), each.getValue()))
        .toList();
  }

  /** How many targets the plan has. */
  public int targetCount() {
    return states.stream().mapToInt(State::count).sum();
  }
}
