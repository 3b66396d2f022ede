package dev.kairan.publisher.calendar.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

  private static final String[] LETTERS = {"a", "é", "海", "𠮟", " ", "\\n", "\r\nX"};

  @Test
  void foldsWhereTheNextCharacterWouldTakeTheLineBeyond75Octets() {
    assertThat(folded("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
    assertThat(folded("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    assertThat(folded("海".repeat(50)))
        .isEqualTo("海".repeat(25) + "\r\n " + "海".repeat(24) + "\r\n 海");
  }

  @Test
  void isUndoneByTakingBreaksAwayAndSplitsNoCharacter() throws CharacterCodingException {
    Random random = new Random(5545);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(300); i >= 0; i--) {
        text.append(LETTERS[random.nextInt(LETTERS.length)]);
      }
      byte[] folded = Folding.bytes(text.toString());
      for (String line : new String(folded, UTF_8).split("\r\n", -1)) {
        byte[] octets = line.getBytes(UTF_8);
        assertThat(octets.length).isLessThanOrEqualTo(75);
        UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
      }
      assertThat(new String(folded, UTF_8).replace("\r\n ", "")).isEqualTo(text.toString());
    }
  }

  private static String folded(String text) {
    return new String(Folding.bytes(text), UTF_8);
  }
}
