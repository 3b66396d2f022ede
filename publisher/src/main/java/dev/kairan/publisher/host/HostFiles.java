package dev.kairan.publisher.host;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Stands between the rendering and the release, passes every file on, and at the end adds what the
 * host of exactly these files needs: {@code _headers}, {@code _redirects}, and a page at each
 * address from which one has moved.
 */
public final class HostFiles implements Consumer<SiteFile> {

  private final SiteAnswers answers;
  private final Addresses at;
  private final Consumer<SiteFile> out;
  private final SortedSet<String> paths = new TreeSet<>();

  public HostFiles(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    this.answers = answers;
    this.at = Addresses.below(settings.baseUrl());
    this.out = out;
  }

  /** Where pages of a release have moved to, by their former addresses; both root-relative. */
  public static Map<String, String> redirects(Path release) throws IOException {
    Path file = release.resolve(RedirectsFile.PATH);
    return Files.exists(file) ? RedirectsFile.read(Files.readString(file)) : Map.of();
  }

  @Override
  public void accept(SiteFile file) {
    paths.add(file.path());
    out.accept(file);
  }

  /** Hands over the rest; called once, after the last file. */
  public void finish() {
    List<Move> moves = Moves.of(answers.redirects(), paths);
    MovedPage.files(moves, at).forEach(this);
    out.accept(RedirectsFile.of(moves, at.root()));
    out.accept(HeadersFile.of(at, paths));
  }
}
