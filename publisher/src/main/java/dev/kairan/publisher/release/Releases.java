package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases in a site's folder. Whoever changes them holds the {@link PublisherLock}. */
public final class Releases {

  /** How many stay: the live one and those published last before it. */
  public static final int KEPT = 5;

  /** Prefix of a release on its way out; a killed run may leave one behind. */
  static final String REMOVED = ".removed-";

  private final SiteFolder folder;
  private final CurrentLink current;
  private final PublishingOrder order;

  public Releases(SiteFolder folder) {
    this.folder = folder;
    this.current = new CurrentLink(folder);
    this.order = new PublishingOrder(folder);
  }

  /** All whole releases, the one published last first. */
  public List<Release> list() throws IOException {
    Optional<ReleaseName> live = current.target();
    List<Release> releases = new ArrayList<>();
    for (ReleaseName name : names()) {
      releases.add(
          0, new Release(name, folder.folderOf(name), live.filter(name::equals).isPresent()));
    }
    return List.copyOf(releases);
  }

  /** The live release; empty where nothing is live yet. */
  public Optional<Release> live() throws IOException {
    return list().stream().filter(Release::live).findFirst();
  }

  /** Makes {@code name} the live release by one rename. */
  void switchTo(ReleaseName name) throws IOException {
    current.pointTo(name);
  }

  /** Notes {@code name} as the release published last. */
  void note(ReleaseName name) throws IOException {
    order.append(name, current.target(), names());
  }

  /** Removes all but the live release and those published last; returns the names removed. */
  List<ReleaseName> removeOld() throws IOException {
    List<ReleaseName> removed = new ArrayList<>();
    int kept = live().isPresent() ? 1 : 0;
    for (Release release : list()) {
      if (!release.live() && ++kept > KEPT) {
        remove(release.name());
        removed.add(release.name());
      }
    }
    return removed;
  }

  /** Renamed first, so that nobody meets half a release under a release's name. */
  private void remove(ReleaseName name) throws IOException {
    Path leaving = folder.releases().resolve(REMOVED + name.text());
    Files.move(folder.folderOf(name), leaving, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(folder.manifestOf(name));
    FolderRemoval.remove(leaving);
  }

  /** Names in publishing order; a folder that the order does not know counts as older. */
  private List<ReleaseName> names() throws IOException {
    List<ReleaseName> known = order.names();
    List<ReleaseName> names = new ArrayList<>(folders());
    names.removeAll(known);
    for (ReleaseName name : known) {
      if (Files.isDirectory(folder.folderOf(name))) {
        names.add(name);
      }
    }
    return names;
  }

  private List<ReleaseName> folders() throws IOException {
    try (Stream<Path> entries = Files.list(folder.releases())) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> ReleaseName.parse(String.valueOf(entry.getFileName())))
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    }
  }
}
