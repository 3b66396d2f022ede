package dev.kairan.api.server.office.chart;

import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.document.Chart;
import org.jspecify.annotations.Nullable;

/** An answer as it is drawn. */
public sealed interface Drawing permits MapDrawing, PaceDrawing, BarsDrawing, HeatDrawing {

  /** The template that draws it. */
  String template();

  /** The drawing that the document wants; null where it wants none, or there is nothing to draw. */
  static @Nullable Drawing of(Answer answer) {
    Chart chart = answer.asked().document().chart();
    if (chart == null) {
      return null;
    }
    Series series = new Series(answer);
    return switch (chart) {
      case MAP -> MapDrawing.of(series);
      case PACE -> PaceDrawing.of(series);
      case BARS -> BarsDrawing.of(series);
      case HISTOGRAM -> BarsDrawing.histogram(series);
      case HEAT -> HeatDrawing.of(series);
    };
  }
}
