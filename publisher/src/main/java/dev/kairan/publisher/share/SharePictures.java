package dev.kairan.publisher.share;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.function.Consumer;

/** The pictures of all stories. */
public final class SharePictures {

  private SharePictures() {}

  /** Hands the picture of each story to {@code out}. */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Addresses at = Addresses.below(settings.baseUrl());
    byte[] card = Asset.of("card", "png").bytes();
    for (Story story : answers.stories()) {
      out.accept(new SiteFile(at.file(at.share(story.id())), card));
    }
  }
}
