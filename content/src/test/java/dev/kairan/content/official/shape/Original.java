package dev.kairan.content.official.shape;

import dev.kairan.content.official.truth.Block;
import dev.kairan.content.official.truth.Manuscript;
import dev.kairan.content.official.truth.PlanByHand;
import dev.kairan.content.official.truth.PlanLines;
import dev.kairan.content.official.truth.PlanReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A document before it is put into other shapes.
 *
 * @param blocks what a printer needs to print it anew; none where that is not known
 * @param lines what it says: structure and wording by hand, the facts of the items as they are read
 *     out of it, for these must be the same in every shape
 */
record Original(String text, List<Block> blocks, PlanLines lines) {

  static Original of(PlanByHand plan) {
    try {
      PlanLines reading = PlanReading.of(plan.document()).plan();
      return new Original(
          Files.readString(plan.document()),
          Manuscript.of(plan),
          plan.lines().withFactsOf(reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
