package dev.kairan.publisher.page.plan;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The heading of a part of the plan as the official document prints it. */
public final class PrintedHeading {

  private PrintedHeading() {}

  /**
   * The printed heading where it says more than another width of letters and digits; null where it
   * says the same as ours or was not imported.
   */
  public static @Nullable String unlike(String title, @Nullable String printed) {
    return printed == null || plain(printed).equals(plain(title)) ? null : printed;
  }

  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC);
  }
}
