package dev.kairan.content.source;

import dev.kairan.content.Library;
import dev.kairan.content.NewestDay;
import dev.kairan.content.Snapshot;
import dev.kairan.content.check.ChamberCheck;
import dev.kairan.content.check.ClippingCheck;
import dev.kairan.content.check.DeliveryCheck;
import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.References;
import dev.kairan.content.check.Rule;
import dev.kairan.content.desk.Desk;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.press.PressOffice;
import dev.kairan.content.source.desk.DeskTables;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.file.SnapshotId;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.source.plan.PlanReader;
import dev.kairan.content.source.press.PressTables;
import dev.kairan.content.source.story.DraftLinks;
import dev.kairan.content.source.story.EmbargoedLinks;
import dev.kairan.content.source.table.LinkCheckRows;
import dev.kairan.content.source.table.RedirectRows;
import dev.kairan.content.source.table.Tables;
import dev.kairan.content.story.Story;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks a content folder: at once by {@link #read}, or in two measurable halves. */
public final class LibraryReader {

  private final ContentFolder folder;
  private final Findings findings = new Findings();

  private LibraryReader(ContentFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads the whole folder and reports every problem at once. The same files give the same result,
   * whatever the machine or the day.
   *
   * @throws UncheckedIOException when {@code contentFolder} is no folder or can't be read
   */
  public static Reading read(Path contentFolder) {
    return open(contentFolder).check();
  }

  /**
   * The first half of {@link #read}: takes all files into memory, as they are at this moment.
   *
   * @throws UncheckedIOException when {@code contentFolder} is no folder or can't be read
   */
  public static LibraryReader open(Path contentFolder) {
    return new LibraryReader(ContentFolder.read(contentFolder));
  }

  /** The second half: reads what the files say and reports every problem. To be called once. */
  public Reading check() {
    Layout.check(folder, findings);
    Markdown markdown = new Markdown(folder.paths(FileKind.STORY));
    LibraryFacts facts = LibraryFacts.read(folder, findings);
    Tables tables = Tables.read(folder, findings);
    List<Plan> plans = plans(markdown);
    List<Story> stories = Stories.read(folder, markdown, findings);
    EmbargoedLinks.check(stories, plans, findings);
    DraftLinks.check(stories, plans, findings);
    Desk desk = DeskTables.read(folder, tables, stories, findings);
    PressOffice press = PressTables.read(folder, findings);
    List<Redirect> redirects = RedirectRows.read(folder, findings);
    References.check(findings);
    ClippingCheck.check(tables.outlets(), press.releases(), tables.clippings(), findings);
    DeliveryCheck.check(press.releases(), press.deliveries(), findings);
    ChamberCheck.check(tables.chambers(), facts.chambers(), facts.countedOn(), findings);
    Library library = library(facts.census(), tables, plans, stories, desk, redirects, press);
    return Reading.of(library, findings.problems(), findings.passing());
  }

  private List<Plan> plans(Markdown markdown) {
    List<Plan> plans =
        folder.years("plans").stream()
            .map(year -> plan(year, markdown))
            .filter(Objects::nonNull)
            .toList();
    if (plans.isEmpty() && !findings.isIncomplete(IdKind.CHAPTER)) {
      findings.report(Location.ofFile("plans"), Rule.NO_PLAN);
    }
    return plans;
  }

  private @Nullable Plan plan(String year, Markdown markdown) {
    Findings ofPlan = new Findings();
    Plan plan = new PlanReader(year, folder, markdown, ofPlan).read();
    findings.absorb(ofPlan);
    return plan;
  }

  private Library library(
      ChamberCensus census,
      Tables tables,
      List<Plan> plans,
      List<Story> stories,
      Desk desk,
      List<Redirect> redirects,
      PressOffice press) {
    Snapshot snapshot =
        new Snapshot(
            SnapshotId.of(folder.files()),
            NewestDay.of(stories, tables.visits(), tables.clippings(), desk),
            !folder.files(FileKind.SAMPLE_MARKER).isEmpty());
    return new Library(
        snapshot,
        census,
        tables.chambers(),
        tables.formerNames(),
        plans,
        tables.topics(),
        tables.outlets(),
        stories,
        tables.visits(),
        tables.clippings(),
        desk,
        linkChecks(stories),
        redirects,
        press);
  }

  /** Where a story could not be read, it may cite anything. */
  private List<LinkCheck> linkChecks(List<Story> stories) {
    boolean complete = stories.size() == folder.files(FileKind.STORY).size();
    Set<URI> cited =
        stories.stream().flatMap(story -> story.addresses().stream()).collect(Collectors.toSet());
    return LinkCheckRows.read(folder, url -> !complete || cited.contains(url), findings);
  }
}
