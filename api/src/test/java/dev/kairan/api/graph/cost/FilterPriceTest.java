package dev.kairan.api.graph.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FilterPriceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0   | {}
          1   | {"name": {"eq": "x"}}
          1   | {"id": {"in": ["a", "b", "c"]}}
          2   | {"name": {"startsWith": "x", "contains": "y"}}
          3   | {"or": [{"name": {"eq": "x"}}, {"and": [{"kana": {"eq": "y"}}, {"id": {"eq": "z"}}]}]}
          8   | {"stories": {"none": {"fiscalYear": {"eq": 2023}}}}
          9   | {"name": {"eq": "x"}, "stories": {"some": {"title": {"contains": "y"}}}}
          16  | {"stories": {"every": {"title": {"contains": "y", "startsWith": "z"}}}}
          512 | {"stories": {"none": {"chambers": {"some": {"stories": {"some": {"title": {"eq": "x"}}}}}}}}
          """)
  void isAUnitForEachConditionAndEightTimesAsMuchInARelation(long units, String filter) {
    assertThat(FilterPrice.of(JsonMapper.shared().readValue(filter, Object.class)))
        .isEqualTo(units);
  }

  @Test
  void isNothingWithoutAFilter() {
    assertThat(FilterPrice.of(null)).isZero();
  }
}
