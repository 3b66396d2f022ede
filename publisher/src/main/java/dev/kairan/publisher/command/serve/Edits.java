package dev.kairan.publisher.command.serve;

import dev.kairan.api.Preview;
import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Severity;
import dev.kairan.content.source.Reading;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.link.SiteReport;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.release.ReleaseName;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What editors are told of each save: the pages that it changed, and what is wrong with it while
 * the last good edition stays. Of warnings that stood before the first save, only those of drafts.
 */
final class Edits {

  /** More than anybody reads. */
  private static final int SHOWN = 100;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 H:mm:ss", Locale.ROOT);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final @Nullable Preview preview;
  private @Nullable Set<Problem> before;
  private PageContents pages = PageContents.none();
  private PageContents coming = PageContents.none();
  private @Nullable Library library;
  private List<PageChange> changes = List.of();
  private List<Remark> remarks = List.of();
  private String snapshot = "";
  private int edition;
  private boolean refused;

  /** {@code preview} is null where the site is public, and nobody is told anything. */
  Edits(@Nullable Preview preview) {
    this.preview = preview;
  }

  /** The content was read, whatever comes of it. */
  void read(Reading reading) {
    refused = reading.preview() == null;
    Set<Problem> known = before == null ? new HashSet<>(reading.problems()) : before;
    before = known;
    remarks =
        reading.problems().stream()
            .filter(each -> isError(each) || isOfDraft(each, reading) || !known.contains(each))
            .sorted((one, other) -> Boolean.compare(isError(other), isError(one)))
            .map(Remark::of)
            .toList();
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static boolean isOfDraft(Problem problem, Reading reading) {
    return reading.drafts().contains(problem.file());
  }

  /** To be shown every file of the next edition. */
  Consumer<SiteFile> witness(ReleaseName name) {
    if (preview == null) {
      return file -> {};
    }
    coming = new PageContents(name.snapshot(), name.at());
    return coming;
  }

  /** What was shown to the last witness is live. */
  void live(String liveSnapshot, Library shown) {
    edition++;
    changes =
        preview == null || edition == 1
            ? List.of()
            : PageChange.between(pages, coming, edited(library, shown));
    pages = coming;
    snapshot = liveSnapshot;
    library = shown;
  }

  private static Set<String> edited(@Nullable Library before, Library now) {
    Set<Story> known = before == null ? Set.of() : new HashSet<>(before.stories());
    return now.stories().stream()
        .filter(story -> !known.contains(story))
        .map(Story::id)
        .collect(Collectors.toSet());
  }

  void refused(SiteReport report) {
    refused = true;
    remarks = report.faults().stream().map(Remark::of).toList();
  }

  void failed() {
    refused = true;
    remarks = List.of(Remark.ofFailure("作り直せませんでした。理由は、kairan を動かしている画面に出ています。"));
  }

  /** Tells the browsers how things stand. */
  void tell(Instant at) {
    if (preview == null) {
      return;
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("edition", edition);
    told.put("snapshot", snapshot);
    told.put("time", TIME.format(JapanTime.localOf(at)));
    told.put("refused", refused);
    told.put("pages", changes.stream().limit(SHOWN).map(Edits::page).toList());
    told.put("more", Math.max(0, changes.size() - SHOWN));
    told.put("problems", remarks.stream().limit(SHOWN).map(Remark::told).toList());
    preview.tell(MAPPER.writeValueAsString(told));
  }

  private static Map<String, Object> page(PageChange change) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("href", change.href());
    told.put("title", change.title());
    told.put("fresh", change.kind() == PageChange.Kind.FRESH);
    told.put("gone", change.kind() == PageChange.Kind.GONE);
    return told;
  }
}
