package dev.kairan.publisher.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Progress.State;
import dev.kairan.publisher.answer.Progress.TargetProgress;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.answer.Target.Measure;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.page.plan.TargetView.Reading;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetViewTest {

  private static final int ALL_DAYS = 366;

  @Test
  void forecastsARangeAndSaysHowOldTheRecordIs() {
    TargetView view = view(183, "120", "515", LocalDate.of(2023, 9, 20), 10);

    assertThat(view.readings()).contains(new Reading("期末の見込み", "120〜515商工会議所"));
    assertThat(view.dataThrough()).isEqualTo("2023年9月20日（10日前）");
  }

  @Test
  void saysOneNumberWhereAllPacesAgree() {
    assertThat(view(183, "120.04", "119.96", null, null).readings())
        .contains(new Reading("期末の見込み", "120商工会議所"));
  }

  @Test
  void forecastsNothingOfAPeriodThatIsOver() {
    TargetView view = view(ALL_DAYS, "60", "60", LocalDate.of(2024, 3, 31), 0);

    assertThat(view.readings()).extracting(Reading::name).doesNotContain("期末の見込み");
    assertThat(view(100, null, null, null, null).readings())
        .extracting(Reading::name)
        .doesNotContain("期末の見込み");
    assertThat(view(100, null, null, null, null).dataThrough()).isNull();
  }

  private static TargetView view(
      int elapsed,
      @Nullable String low,
      @Nullable String high,
      @Nullable LocalDate dataThrough,
      @Nullable Integer age) {
    Target target =
        new Target.Count(
            "2023-III-4-02-T1",
            "515商工会議所",
            "事例",
            LocalDate.of(2023, 4, 1),
            LocalDate.of(2024, 3, 31),
            false,
            Measure.STORIES,
            515,
            "商工会議所",
            false);
    TargetProgress progress =
        new TargetProgress(
            new Ref(target.id()),
            new Ref("2023-III-4-02"),
            State.BEHIND,
            "遅れています。",
            new BigDecimal("60"),
            new BigDecimal("515"),
            "商工会議所",
            new BigDecimal("11.65"),
            elapsed,
            ALL_DAYS,
            new BigDecimal("257.5"),
            new BigDecimal("17.4"),
            low == null ? null : new BigDecimal(low),
            high == null ? null : new BigDecimal(high),
            new Ref("progress-count"),
            dataThrough,
            age,
            List.of());
    return TargetView.of(
        target,
        progress,
        new Link("/plans/2023/III-4-02/", "項目"),
        Addresses.below(URI.create("https://kairan.example/")));
  }
}
