package dev.kairan.publisher.share.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void hasTheColoursOfTheSiteByDay() throws IOException {
    assertThat(Palette.PAPER).isEqualTo(ofTheSite("paper"));
    assertThat(Palette.INK).isEqualTo(ofTheSite("ink"));
    assertThat(Palette.RED).isEqualTo(ofTheSite("red"));
    assertThat(Palette.SOFT).isEqualTo(ofTheSite("soft"));
    assertThat(Palette.LINE).isEqualTo(ofTheSite("line"));
  }

  @Test
  void leadsFromPaperToEachColourOfLetters() {
    int[] colours = Palette.COLOURS;
    assertThat(colours).hasSizeLessThanOrEqualTo(16);
    assertThat(colours[0]).isEqualTo(Palette.PAPER);
    assertThat(colours[Palette.ON_INK]).isEqualTo(Palette.INK);
    assertThat(colours[Palette.ON_INK - 1]).isEqualTo(0x8f8c85);
    assertThat(colours[Palette.ON_RED]).isEqualTo(Palette.RED);
    assertThat(colours[Palette.ON_SOFT]).isEqualTo(Palette.SOFT);
    assertThat(colours[Palette.ON_LINE]).isEqualTo(Palette.LINE);
  }

  /** The first value in the stylesheet; a second one is for the night. */
  private static int ofTheSite(String variable) throws IOException {
    String css = Files.readString(Path.of("src/main/resources/site/kairan.css"));
    Matcher found = Pattern.compile("--" + variable + ": #([0-9a-f]{6});").matcher(css);
    assertThat(found.find()).as(variable).isTrue();
    return Integer.parseInt(found.group(1), 16);
  }
}
