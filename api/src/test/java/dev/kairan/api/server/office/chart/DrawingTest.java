package dev.kairan.api.server.office.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.Asked;
import dev.kairan.api.trusted.read.DocumentReader;
import dev.kairan.content.place.Prefecture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is drawn of answers that were written by hand. */
class DrawingTest {

  private static final String PLACES =
      """
      # 県別にいくつか。
      # 番号: 1
      # 表: coverage.byPrefecture
      # 列 prefecture.name: 都道府県
      # 列 coveredCount: 事例のある会議所
      # 図: map
      query Drawn {
        coverage { byPrefecture { prefecture { name } coveredCount } }
      }
      """;

  private static final String TARGETS =
      """
      # 目標はどうか。
      # 番号: 1
      # 表: progress.targets
      # 列 state: 状態
      # 列 unit: 単位
      # 列 value: 実績
      # 列 goal: 目標
      # 列 expectedByNow: 予定
      # 図: %s
      query Drawn {
        progress(fiscalYear: 2023) { targets { state unit value goal expectedByNow } }
      }
      """;

  @Test
  void aMapAddsUpByPrefectureAndBlock() {
    MapDrawing map =
        (MapDrawing) shown(PLACES, places("茨城県", 3, "茨城県", 1, "東京都", 8, "北海道", 2, "沖縄県", null));
    assertThat(map.total()).isEqualTo("14");
    assertThat(map.counted()).isEqualTo("事例のある会議所");
    assertThat(map.tiles()).hasSize(47);
    assertThat(map.tiles())
        .filteredOn(tile -> !tile.number().equals("0"))
        .extracting(tile -> tile.name() + tile.number() + "/" + tile.shade())
        .containsExactly("北海道2/1", "茨城4/2", "東京8/4");
    assertThat(map.blocks())
        .extracting(block -> block.name() + block.number())
        .contains("関東12", "北海道2", "九州0")
        .hasSize(9);
    assertThat(map.blocks().stream().mapToInt(block -> block.parts().size()).sum()).isEqualTo(47);
  }

  @Test
  void aMapWithoutNumbersCountsRows() {
    String text = PLACES.replace("# 列 coveredCount: 事例のある会議所\n", "");
    MapDrawing map = (MapDrawing) shown(text, places("茨城県", 3, "茨城県", 1, "東京都", 8));
    assertThat(map.total()).isEqualTo("3");
    assertThat(map.counted()).isEqualTo("件数");
  }

  @Test
  void noTileStandsOnAnother() {
    Set<List<Integer>> taken = new HashSet<>();
    for (Prefecture prefecture : Prefecture.values()) {
      PrefecturePlace place = PrefecturePlace.of(prefecture);
      for (int x = place.column(); x < place.column() + place.width(); x++) {
        for (int y = place.row(); y < place.row() + place.height(); y++) {
          assertThat(taken.add(List.of(x, y))).as("%s at %d, %d", prefecture, x, y).isTrue();
          assertThat(x).isBetween(0, 12);
          assertThat(y).isBetween(0, 12);
        }
      }
    }
  }

  @Test
  void aPaceShowsWhatIsKnown() {
    PaceDrawing pace =
        (PaceDrawing)
            shown(
                TARGETS.formatted("pace"),
                targets(
                    row("BEHIND", "か所", 50, 200, 100),
                    row("ACHIEVED", "本", 8, 4, 2),
                    row("NOT_RECORDED", "回", null, 4, 1),
                    row("UNMEASURABLE", "件", null, null, null)));
    assertThat(pace.words()).containsExactly("実績", "目標", "予定");
    assertThat(pace.lines())
        .extracting(PaceDrawing.Line::bar)
        .containsExactly(
            new PaceDrawing.Bar("25", "100", "50"),
            new PaceDrawing.Bar("100", "50", "25"),
            new PaceDrawing.Bar(null, "100", "25"),
            null);
    assertThat(pace.lines())
        .extracting(PaceDrawing.Line::name)
        .containsExactly("遅れ", "達成", "未入力", "測定不能");
    assertThat(pace.lines().get(2).numbers()).containsExactly("", "4", "1");
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    BarsDrawing bars =
        (BarsDrawing)
            shown(
                TARGETS.formatted("bars"),
                targets(
                    row("BEHIND", "か所", 1500, 1, 1),
                    row("ACHIEVED", "本", 500, 1, 1),
                    row("NOT_RECORDED", "回", null, 1, 1)));
    assertThat(bars.caption()).isEqualTo("実績");
    assertThat(bars.bars())
        .containsExactly(
            new BarsDrawing.Bar("遅れ", "1,500", "100"),
            new BarsDrawing.Bar("達成", "500", "33.33"),
            new BarsDrawing.Bar("未入力", "", null));
    assertThat(drawn(TARGETS.formatted("bars"), targets(row("BEHIND", "", null, 1, 1))))
        .as("nothing recorded, nothing drawn")
        .isNull();
    assertThat(drawn(TARGETS.formatted("bars"), targets())).isNull();
  }

  @Test
  void aHistogramKeepsNoneApartFromSome() {
    List<Object> rows = new ArrayList<>();
    for (int value : new int[] {0, 0, 0, 1, 2, 25, 26}) {
      rows.add(row("BEHIND", "件", value, 1, 1));
    }
    rows.add(row("NOT_RECORDED", "件", null, 1, 1));
    BarsDrawing bars = (BarsDrawing) shown(TARGETS.formatted("histogram"), targets(rows.toArray()));
    assertThat(bars.bars())
        .filteredOn(bar -> !bar.number().equals("0"))
        .extracting(bar -> bar.name() + ":" + bar.number())
        .containsExactly("0:3", "1〜3:2", "25〜27:2");
    assertThat(bars.bars().stream().mapToInt(bar -> Integer.parseInt(bar.number())).sum())
        .isEqualTo(7);
  }

  @Test
  void aHeatAddsUpByBothNames() {
    HeatDrawing heat =
        (HeatDrawing)
            shown(
                TARGETS.formatted("heat"),
                targets(
                    row("BEHIND", "本", 1, 1, 1),
                    row("BEHIND", "回", 8, 1, 1),
                    row("ACHIEVED", "本", 2, 1, 1),
                    row("BEHIND", "本", 3, 1, 1)));
    assertThat(heat.columns()).containsExactly("本", "回");
    assertThat(heat.rows())
        .containsExactly(
            new HeatDrawing.Row(
                "遅れ", List.of(new HeatDrawing.Cell("4", 2), new HeatDrawing.Cell("8", 4))),
            new HeatDrawing.Row(
                "達成", List.of(new HeatDrawing.Cell("2", 1), new HeatDrawing.Cell("", 0))));
  }

  private static Drawing shown(String text, Map<String, @Nullable Object> data) {
    return Objects.requireNonNull(drawn(text, data));
  }

  private static @Nullable Drawing drawn(String text, Map<String, @Nullable Object> data) {
    var document = new DocumentReader(ServedStore.schema()).read("drawn.graphql", text);
    return Drawing.of(
        new Answer(new Asked(document, Map.of(), "0", LocalDate.of(2023, 10, 1)), data));
  }

  private static Map<String, @Nullable Object> places(@Nullable Object... namesAndNumbers) {
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < namesAndNumbers.length; i += 2) {
      Map<String, @Nullable Object> row = new HashMap<>();
      row.put("prefecture", Map.of("name", Objects.requireNonNull(namesAndNumbers[i])));
      row.put("coveredCount", namesAndNumbers[i + 1]);
      rows.add(row);
    }
    return Map.of("coverage", Map.of("byPrefecture", rows));
  }

  private static Map<String, @Nullable Object> targets(Object... rows) {
    return Map.of("progress", Map.of("targets", List.of(rows)));
  }

  private static Map<String, @Nullable Object> row(
      String state,
      String unit,
      @Nullable Integer value,
      @Nullable Integer goal,
      @Nullable Integer expected) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("state", state);
    row.put("unit", unit);
    row.put("value", value);
    row.put("goal", goal);
    row.put("expectedByNow", expected);
    return row;
  }
}
