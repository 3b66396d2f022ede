package dev.kairan.api.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.store.row.plan.Gains;
import dev.kairan.api.store.row.plan.MeasuredTarget;
import dev.kairan.api.store.row.plan.TargetRow.CountTarget;
import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The written rule for the state of a count: target 100 in the 366 days of fiscal year 2023. */
class VerdictTest {

  private static final CountTarget TARGET =
      new CountTarget(
          "2023-I-1-01-T1",
          "2023-I-1-01",
          "100か所",
          "訪問",
          LocalDate.of(2023, 4, 1),
          LocalDate.of(2024, 3, 31),
          false,
          TargetMeasure.VISITS,
          100,
          "か所",
          false);

  @ParameterizedTest
  @CsvSource({
    "2023-03-31,   0, NOT_STARTED, まだ始まっていません",
    "2023-04-01,   0, NOT_STARTED, 366日のうち1日が過ぎ、今日までの予定は0.27か所です。",
    "2023-04-01,   1, IN_PROGRESS, 予定は0.27か所です。予定に達しています",
    "2023-09-30,  50, IN_PROGRESS, 366日のうち183日が過ぎ、今日までの予定は50か所です。予定に達しています",
    "2023-09-30,  49, BEHIND,      実績は49か所です。366日のうち183日が過ぎ、今日までの予定は50か所です。予定に届いていません",
    "2023-09-30, 100, ACHIEVED,    達成しました",
    "2024-03-31, 100, ACHIEVED,    達成しました",
    "2024-03-30,  99, BEHIND,      予定は99.73か所です。予定に届いていません",
    "2024-03-31,  99, BEHIND,      期末までに1か所届きませんでした",
    "2024-03-31,   0, BEHIND,      期末までに100か所届きませんでした",
    "2030-01-01,  99, BEHIND,      期末までに1か所届きませんでした",
    "2030-01-01, 120, ACHIEVED,    実績は120か所"
  })
  void followsTheRule(LocalDate asOf, int count, ProgressState state, String reason) {
    Pace pace = Pace.of(TARGET.start(), TARGET.end(), asOf);
    Standing standing = Standing.recorded(new MeasuredTarget(TARGET, gains(count), null), 515);

    Verdict verdict = Verdict.of(TARGET, standing, pace);

    assertThat(verdict.state()).isEqualTo(state);
    assertThat(verdict.reason()).contains(reason).endsWith("。");
  }

  private static Gains gains(int count) {
    return new Gains(new TreeMap<>(Map.of(TARGET.start(), count)));
  }
}
