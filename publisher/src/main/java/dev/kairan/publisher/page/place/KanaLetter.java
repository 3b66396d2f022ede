package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.html.ChamberTile;
import java.text.Normalizer;
import java.util.List;

/**
 * Chambers whose name begins with the same sound: が stands with か.
 *
 * @param kana without a voiced mark
 */
public record KanaLetter(String kana, List<ChamberTile> chambers) {

  private static final String LETTERS = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ";

  private static final List<String> SOUNDS =
      List.of(
          ("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no"
                  + " ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa")
              .split(" "));

  /** The first letter of a chamber's reading. */
  static String of(Chamber chamber) {
    // NFD sets voiced marks apart: the first char is the bare letter.
    return Normalizer.normalize(chamber.kana(), Normalizer.Form.NFD).substring(0, 1);
  }

  /** The id of its heading. */
  public String anchor() {
    int at = LETTERS.indexOf(kana);
    return "kana-" + (at < 0 ? "other" : SOUNDS.get(at));
  }
}
