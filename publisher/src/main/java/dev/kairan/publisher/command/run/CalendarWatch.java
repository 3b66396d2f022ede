package dev.kairan.publisher.command.run;

import dev.kairan.publisher.calendar.ics.UnrecordedChanges;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Compares plans' calendars on their way to {@code next} with those that are live. */
final class CalendarWatch implements Consumer<SiteFile> {

  private final SiteFolder folder;
  private final Consumer<SiteFile> next;
  private final List<String> unrecorded = new ArrayList<>();

  CalendarWatch(SiteFolder folder, Consumer<SiteFile> next) {
    this.folder = folder;
    this.next = next;
  }

  @Override
  public void accept(SiteFile file) {
    Path live = folder.current().resolve(file.path());
    if (UnrecordedChanges.concern(file) && Files.isRegularFile(live)) {
      try {
        unrecorded.addAll(UnrecordedChanges.between(Files.readAllBytes(live), file.bytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    next.accept(file);
  }

  /** What subscribers would not hear of, one sentence each. */
  List<String> unrecorded() {
    return unrecorded;
  }
}
