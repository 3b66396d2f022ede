package dev.kairan.publisher.share;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.cache.FileCache;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.share.draw.CardPainter;
import dev.kairan.publisher.share.draw.CardText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures of all stories: those of earlier runs, and new ones for what has changed. */
public final class SharePictures {

  /** Kept although this run had no use for them, so that two sites may take turns. */
  private static final int SPARE = 1000;

  private final FileCache cache;
  private final InstalledFonts fonts = InstalledFonts.look();
  private final Asset card = Asset.of("card", "png");
  private final PictureNames names = new PictureNames(fonts, card.path());

  private SharePictures(Path folder) {
    cache = FileCache.in(folder);
  }

  /** A picture, null where no earlier run made it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Picture(Story story, CardText text, String name, byte @Nullable [] png) {}

  /**
   * Hands the picture of each story to {@code out}.
   *
   * @param folder where pictures are kept from run to run
   */
  public static ShareReport render(
      SiteAnswers answers, SiteSettings settings, Path folder, Consumer<SiteFile> out) {
    return new SharePictures(folder).all(answers, Addresses.below(settings.baseUrl()), out);
  }

  private ShareReport all(SiteAnswers answers, Addresses at, Consumer<SiteFile> out) {
    CardTexts texts = new CardTexts(answers);
    List<Picture> found =
        answers.stories().stream().map(story -> find(story, texts.of(story))).toList();
    int missing = (int) found.stream().filter(picture -> picture.png() == null).count();
    Studio studio = Studio.open(cache, names.font(), fonts, missing > 0);
    int plain = 0;
    for (Picture picture : studio.painter() == null ? found : drawn(found, studio.painter())) {
      byte[] png = !studio.able() || picture.png() == null ? card.bytes() : picture.png();
      plain += Arrays.equals(png, card.bytes()) ? 1 : 0;
      out.accept(new SiteFile(at.file(at.share(picture.story().id())), png));
    }
    prune(found);
    return new ShareReport(found.size(), studio.able() ? missing : 0, plain, studio.note());
  }

  private Picture find(Story story, CardText text) {
    String name = names.of(text);
    byte[] kept = cache.find(name);
    return new Picture(story, text, name, kept != null && WholePng.is(kept) ? kept : null);
  }

  /** All pictures, the missing ones drawn on all processors. */
  private List<Picture> drawn(List<Picture> pictures, CardPainter painter) {
    return pictures.parallelStream()
        .map(picture -> picture.png() == null ? drawn(picture, painter) : picture)
        .toList();
  }

  private Picture drawn(Picture picture, CardPainter painter) {
    byte[] png = painter.paint(picture.text()).orElse(card.bytes());
    cache.keep(picture.name(), png);
    return new Picture(picture.story(), picture.text(), picture.name(), png);
  }

  private void prune(List<Picture> pictures) {
    Set<String> used =
        Stream.concat(pictures.stream().map(Picture::name), Stream.of(names.font()))
            .collect(Collectors.toSet());
    cache.prune(used, SPARE);
  }
}
