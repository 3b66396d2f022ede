package dev.kairan.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"20231001T000000Z-0a1b2c3d4e5f", "20240229T235959Z-00-2"})
  void readsWhatItWrites(String text) {
    assertThat(ReleaseName.parse(text).orElseThrow().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20231301T000000Z-0a", "20230229T000000Z-0a", "20231001T000000-0a", "20231001T000000Z-xyz",
        "20231001T000000Z-0a-0", "20231001T000000Z", ".staging-1", "current"
      })
  void refusesOtherNames(String text) {
    assertThat(ReleaseName.parse(text)).isEmpty();
  }

  @Test
  void isInUtcToTheSecond() {
    Instant at = Instant.parse("2023-10-01T09:30:15.999+09:00");
    assertThat(new ReleaseName(at, "0a", 1).text()).isEqualTo("20231001T003015Z-0a");
  }
}
