package dev.kairan.publisher.command.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {

  @ParameterizedTest
  @CsvSource({
    "2023-10-01, 2023-09-30T15:00:00Z",
    "2023-10-01T09:00, 2023-10-01T00:00:00Z",
    "2023-10-01T09:00:30.9, 2023-10-01T00:00:30Z",
    "2023-10-01T09:00+09:00, 2023-10-01T00:00:00Z",
    "2023-09-30T19:00-05:00, 2023-10-01T00:00:00Z",
    "2023-10-01T00:00:00Z, 2023-10-01T00:00:00Z",
  })
  void readsInstantsAndDaysInJapan(String text, Instant instant) {
    assertThat(new InstantConverter().convert(text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2023", "2023-02-30", "2023/10/01", "きょう", "2023-10-01T25:00Z"})
  void refusesOtherInstants(String text) {
    assertThatThrownBy(() -> new InstantConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("「" + text + "」");
  }

  @ParameterizedTest
  @CsvSource({
    "https://kairan.example, https://kairan.example/",
    "https://kairan.example/, https://kairan.example/",
    "http://localhost:8080/a/b, http://localhost:8080/a/b/",
    "https://kairan.example/a/../b/, https://kairan.example/b/",
  })
  void readsPublicAddresses(String text, String address) {
    assertThat(new BaseUrlConverter().convert(text)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kairan.example",
        "/kairan/",
        "ftp://a/",
        "https://",
        "https://a/?b=c",
        "https://a/#b",
        "https://a b/"
      })
  void refusesOtherAddresses(String text) {
    assertThatThrownBy(() -> new BaseUrlConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("「" + text + "」");
  }
}
