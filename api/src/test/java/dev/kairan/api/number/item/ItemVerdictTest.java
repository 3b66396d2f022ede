package dev.kairan.api.number.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.number.ProgressState;
import dev.kairan.api.store.row.plan.ScheduleRow;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The written rule for the state of an item of fiscal year 2023. */
class ItemVerdictTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-31 | ACHIEVED                 | 3 | 2023-01-31 | NOT_STARTED  | 2023年度はまだ始まっていません
          2023-04-01 |                          | 0 |            | NOT_STARTED  | 記録はありません（未入力）
          2023-04-01 |                          | 1 |            | IN_PROGRESS  | 事例からは分かりません
          2024-03-31 |                          | 9 |            | IN_PROGRESS  | 根拠となる事例が9件あります
          2024-04-01 |                          | 9 |            | UNMEASURABLE | 2023年度に達成したかどうかは分かりません
          2024-04-01 |                          | 0 |            | UNMEASURABLE | 2023年度は終わりましたが
          2023-11-01 |                          | 0 | 2023-10-31 | BEHIND       | 「見本の要望」の末日（2023年10月31日）を過ぎました
          2024-04-01 |                          | 0 | 2023-10-31 | BEHIND       | 記録はありません（未入力）
          2023-11-01 |                          | 1 | 2023-10-31 | IN_PROGRESS  | 根拠となる事例が1件
          2023-11-01 | ACHIEVED                 | 0 | 2023-10-31 | ACHIEVED     | 内訳は、達成1件です
          2023-11-01 | ACHIEVED ACHIEVED        | 0 |            | ACHIEVED     | 数値目標2件の内訳は、達成2件です
          2023-11-01 | ACHIEVED NOT_RECORDED    | 0 |            | IN_PROGRESS  | 達成1件、未入力1件
          2023-11-01 | ACHIEVED UNMEASURABLE    | 5 |            | IN_PROGRESS  | 達成1件、測定不能1件
          2023-11-01 | IN_PROGRESS NOT_STARTED  | 0 |            | IN_PROGRESS  | 未着手1件、進行中1件
          2023-11-01 | ACHIEVED BEHIND          | 5 |            | BEHIND       | 達成1件、遅れ1件
          2023-11-01 | NOT_STARTED              | 0 |            | NOT_STARTED  | 記録はありません
          2023-11-01 | NOT_STARTED              | 2 |            | IN_PROGRESS  | 2件
          2023-11-01 | NOT_RECORDED             | 2 |            | IN_PROGRESS  | 2件
          2024-04-01 | NOT_RECORDED             | 2 |            | UNMEASURABLE | 達成を測る記録が無い
          2023-11-01 | UNMEASURABLE             | 0 | 2023-10-31 | BEHIND       | 過ぎました
          """)
  void followsTheRule(
      LocalDate asOf,
      @Nullable String targets,
      int evidence,
      @Nullable LocalDate missed,
      ItemState state,
      String reason) {
    List<ProgressState> states =
        targets == null
            ? List.of()
            : Arrays.stream(targets.split(" ")).map(ProgressState::valueOf).toList();

    ItemStanding standing =
        new ItemVerdict(new FiscalYear(2023), asOf, states, evidence, schedule(missed)).standing();

    assertThat(standing.state()).isEqualTo(state);
    assertThat(standing.reason()).contains(reason).endsWith("。");
  }

  private static @Nullable ScheduleRow schedule(@Nullable LocalDate end) {
    return end == null
        ? null
        : new ScheduleRow(
            "2023-I-1-01-D1",
            ScheduleKind.SCHEDULE,
            "10月頃",
            "見本の要望",
            end.withDayOfMonth(1),
            end,
            SchedulePrecision.MONTH,
            List.of(Qualifier.ABOUT),
            null,
            false,
            "2023-I-1-01");
  }
}
