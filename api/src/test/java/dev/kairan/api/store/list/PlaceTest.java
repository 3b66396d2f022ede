package dev.kairan.api.store.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.api.fault.ErrorCode;
import dev.kairan.api.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors and what stands behind them. */
class PlaceTest {

  private static final Order TITLE = new Order("TITLE", false);

  @Test
  void comesBackFromItsCursor() {
    for (@Nullable Object value : new Object[] {"見出し", "", "s\u001fi12\u001f", 515, -1, null}) {
      Place place = new Place("Story", TITLE, "2024-mito-01", value);

      assertThat(Place.of(place.cursor(), "Story", TITLE)).isEqualTo(place);
    }
  }

  @Test
  void isMadeOfCharactersThatNeedNoEscape() {
    String cursor = new Place("Story", TITLE, "2024-mito-01", "見出し ?&=/+").cursor();

    assertThat(cursor).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void belongsToOneTypeOfListAndOneOrder() {
    String cursor = new Place("Story", TITLE, "2024-mito-01", "見出し").cursor();

    assertBad(() -> Place.of(cursor, "Chamber", TITLE), "別の種類の一覧");
    assertBad(() -> Place.of(cursor, "Story", new Order("DATE", false)), "別の並び順");
    assertBad(() -> Place.of(cursor, "Story", new Order("TITLE", true)), "別の並び順");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "あ", "a b", "%00", "bm90IGEgY3Vyc29y"})
  void refusesWhatNoListGaveOut(String cursor) {
    assertBad(() -> Place.of(cursor, "Story", TITLE), "読めません");
  }

  @Test
  void refusesBrokenParts() {
    for (String tail :
        new String[] {
          "n\u001fs", "x\u001fs", "i\u001fn", "iabc\u001fn", "sa\u001fx", "sa\u001fi9x"
        }) {
      String text = "Story\u001fTITLE\u001fASC\u001f" + tail;
      String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

      assertBad(() -> Place.of(cursor, "Story", TITLE), "読めません");
    }
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      String cursor = Base64.getUrlEncoder().encodeToString(bytes);

      assertBad(() -> Place.of(cursor, "Story", TITLE), "カーソル");
    }
  }

  private static void assertBad(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.BAD_CURSOR))
        .hasMessageContaining(message);
  }
}
