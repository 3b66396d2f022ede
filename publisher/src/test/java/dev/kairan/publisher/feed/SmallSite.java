package dev.kairan.publisher.feed;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Markup;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Refs;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.picture.Pictures;
import dev.kairan.publisher.query.Altered;
import dev.kairan.publisher.query.SiteAnswers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers about two prefectures, three chambers and a plan, and the stories that a test gives. */
public final class SmallSite {

  static final URI BASE = URI.create("https://kairan.example/");
  static final LocalDate ADOPTED = LocalDate.of(2023, 3, 16);

  private SmallSite() {}

  /** The chambers that are there unless a test tells otherwise. */
  static final List<Chamber> CHAMBERS =
      List.of(
          chamber("mito", "水戸", "ibaraki", "kanto"),
          chamber("hitachi", "日立", "ibaraki", "kanto"),
          chamber("ueda", "上田", "nagano", "hokuriku-shinetsu"));

  public static SiteAnswers with(Story... stories) {
    return with(CHAMBERS, List.of(), stories);
  }

  public static SiteAnswers with(boolean sample, Story... stories) {
    return sample ? sample(with(stories)) : with(stories);
  }

  static SiteAnswers with(
      List<Chamber> chambers, List<WithdrawnStory> withdrawn, Story... stories) {
    return new SiteAnswers(
        new Snapshot("0123456789ab", OffsetDateTime.parse("2026-11-22T09:00+09:00"), null, false),
        List.of(),
        chambers,
        List.of(
            prefecture("ibaraki", "茨城県", "kanto"),
            prefecture("nagano", "長野県", "hokuriku-shinetsu")),
        List.of(block("kanto", "関東"), block("hokuriku-shinetsu", "北陸信越")),
        List.of(stories),
        List.of(
            new Topic("tourism", "観光", "Tourism", List.of(), 0, new Refs(List.of())),
            new Topic("wages", "賃上げ・人手不足", "Wages", List.of(), 0, new Refs(List.of()))),
        List.of(plan()),
        List.of(item("2023-II-1-01", "全国商工会議所観光振興大会")),
        coverage(),
        List.of(),
        withdrawn,
        List.of(),
        List.of(),
        Pictures.NONE);
  }

  /** The same answers, marked as synthetic. */
  private static SiteAnswers sample(SiteAnswers real) {
    Snapshot snapshot = real.snapshot();
    return Altered.from(real)
        .snapshot(new Snapshot(snapshot.id(), snapshot.asOf(), snapshot.dataThrough(), true))
        .answers();
  }

  /** All files of {@link SiteFeeds}, by path. */
  static Map<String, String> files(SiteAnswers answers, URI base) {
    Map<String, String> files = new LinkedHashMap<>();
    SiteFeeds.render(answers, new SiteSettings(base), file -> put(files, file));
    return files;
  }

  static Map<String, String> files(Story... stories) {
    return files(with(stories), BASE);
  }

  private static void put(Map<String, String> files, SiteFile file) {
    files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
  }

  static Chamber chamber(String id, String name, String prefecture, String block) {
    return chamber(id, name, prefecture, block, null);
  }

  static Chamber chamber(
      String id, String name, String prefecture, String block, @Nullable String successor) {
    return new Chamber(
        id,
        name + "商工会議所",
        name,
        "",
        "",
        new Ref(prefecture),
        new Ref(block),
        null,
        null,
        successor == null ? null : LocalDate.of(2026, 3, 31),
        successor == null ? null : new Ref(successor),
        new Refs(List.of()));
  }

  private static Prefecture prefecture(String id, String name, String block) {
    return new Prefecture(id, "08", name, "", "", new Ref(block), 0, new Refs(List.of()));
  }

  private static RegionalBlock block(String id, String name) {
    return new RegionalBlock(id, name, "", List.of(), 0, new Refs(List.of()));
  }

  private static ActionItem item(String id, String title) {
    Ref nowhere = new Ref("2023-II");
    Ref section = new Ref("2023-II-1");
    return new ActionItem(
        id,
        2023,
        1,
        title,
        "",
        "",
        "",
        null,
        null,
        1,
        nowhere,
        section,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ActionItem.State.NOT_STARTED,
        "",
        new ActionItem.Continuation(ActionItem.Continuation.Carried.UNKNOWN, ""));
  }

  private static Plan plan() {
    Plan.Source source = new Plan.Source("日本商工会議所", "2023年度事業計画", 20);
    Markup nothing = new Markup("");
    return new Plan(
        2023,
        "",
        "",
        "",
        "",
        "",
        "",
        ADOPTED,
        source,
        nothing,
        nothing,
        null,
        null,
        null,
        List.of(chapter()));
  }

  private static Plan.Chapter chapter() {
    Plan.Section section =
        new Plan.Section(
            "2023-II-1",
            1,
            "観光の振興",
            "",
            1,
            "",
            "",
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            0,
            List.of());
    return new Plan.Chapter("2023-II", "Ⅱ", "", "", 1, null, 1, List.of(), List.of(section));
  }

  private static Coverage coverage() {
    return new Coverage(
        null, ADOPTED, 3, 0, 3, 0, 0, null, List.of(), List.of(), null, new Ref("coverage"));
  }
}
