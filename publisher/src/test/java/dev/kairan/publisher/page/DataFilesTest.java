package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.query.SiteAnswers;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The downloads of the real content, read by FastCSV and Jackson and counted against the answers.
 */
class DataFilesTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> WHOLE =
      List.of("chambers", "stories", "figures", "action-items", "targets", "coverage");

  private final SiteAnswers answers = RenderedSite.answers();

  @Test
  void haveARowForEverythingOfTheirKind() {
    assertThat(rows("chambers")).hasSize(515);
    assertThat(rows("action-items")).hasSize(85);
    assertThat(rows("stories")).hasSize(answers.stories().size());
    assertThat(rows("targets"))
        .hasSize(answers.actionItems().stream().mapToInt(item -> item.targets().size()).sum());
    assertThat(rows("coverage")).hasSize(2 * (1 + 9 + 47));
    assertThat(rows("figures"))
        .hasSize(answers.stories().stream().mapToInt(story -> story.figures().size()).sum());
  }

  @Test
  void tellTheCasesOfOneTopicWithTheirNumbers() {
    Topic topic = topic("price-pass-through");
    List<NamedCsvRecord> rows = rows("topics/price-pass-through");
    List<String> expected = new ArrayList<>();
    for (Story story : answers.stories()) {
      if (story.topics().stream().anyMatch(each -> each.id().equals(topic.id()))) {
        for (int i = 0; i < Math.max(1, story.figures().size()); i++) {
          expected.add(story.id());
        }
      }
    }

    assertThat(expected).isNotEmpty();
    assertThat(rows.stream().map(row -> row.getField("事例の番号"))).containsExactlyElementsOf(expected);
    assertThat(rows).anyMatch(row -> !row.getField("数").isEmpty());
    for (NamedCsvRecord row : rows) {
      Story story = story(row.getField("事例の番号"));
      assertThat(row.getField("数").isEmpty()).isEqualTo(story.figures().isEmpty());
      assertThat(row.getField("出典").split(" ")).hasSameSizeAs(story.sources());
      assertThat(row.getField("テーマ")).contains(topic.name());
    }
  }

  @Test
  void countChambersWithAStoryAsTheStoriesDo() {
    for (NamedCsvRecord row : rows("chambers")) {
      long stories =
          answers.stories().stream().filter(story -> acts(story, row.getField("会議所の番号"))).count();
      assertThat(row.getField("事例の数")).isEqualTo(Long.toString(stories));
    }
    NamedCsvRecord japan = rows("coverage").get(0);
    long covered =
        rows("chambers").stream().filter(row -> !row.getField("事例の数").equals("0")).count();
    assertThat(japan.getField("年度")).isEmpty();
    assertThat(japan.getField("事例のある会議所の数")).isEqualTo(Long.toString(covered));
  }

  @Test
  void neverShowWhatIsNotRecordedAsZero() {
    assertThat(rows("targets"))
        .filteredOn(row -> List.of("未入力", "測定不能").contains(row.getField("状態")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getField("実績")).isEmpty());
  }

  @Test
  void sayTheSameInBothForms() {
    for (String path : paths()) {
      JsonNode json = json("data/" + path + ".json");
      List<NamedCsvRecord> rows = rows(path);
      assertThat(json.get("rows").size()).as(path).isEqualTo(rows.size());
      assertThat(json.at("/header/rowCount").intValue()).isEqualTo(rows.size());
      assertThat(json.at("/header/snapshot").stringValue()).isEqualTo(answers.snapshot().id());
      assertThat(json.at("/header/sample").booleanValue()).isFalse();
      for (int i = 0; i < rows.size(); i++) {
        for (JsonNode column : json.get("columns")) {
          String cell = rows.get(i).getField(column.get("label").stringValue());
          JsonNode value = json.get("rows").get(i).get(column.get("name").stringValue());
          assertThat(cell).as("%s %s", path, column).isEqualTo(text(value, cell));
        }
      }
    }
  }

  @Test
  void beginWithAMarkAndEndTheirLinesAsExcelDoes() {
    for (String path : paths()) {
      String csv = new String(bytes("data/" + path + ".csv"), UTF_8);
      assertThat(csv).as(path).startsWith("\uFEFF").endsWith("\r\n");
      assertThat(csv.replace("\r\n", "")).as(path).doesNotContain("\r");
    }
  }

  @Test
  void holdNoFormula() {
    for (String path : paths()) {
      for (CsvRecord row : CsvReader.builder().ofCsvRecord(csv(path))) {
        assertThat(row.getFields())
            .as(path)
            .noneMatch(
                cell -> cell.matches("(?s)[=+\\-@＝＋－＠\t\r].*") && !cell.matches("[+-]?[0-9.]+"));
      }
    }
  }

  @Test
  void areDescribedForProgramsFieldByField() throws Exception {
    JsonNode all = json("data/datapackage.json");
    assertThat(all.get("$schema").stringValue())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(all.get("version").stringValue()).isEqualTo(answers.snapshot().id());
    Set<String> described = new TreeSet<>();
    for (JsonNode resource : all.get("resources")) {
      String path = resource.get("path").stringValue();
      byte[] bytes = bytes("data/" + path);
      described.add(path);
      assertThat(resource.get("name").stringValue()).matches("[a-z0-9._/-]+");
      assertThat(resource.get("bytes").intValue()).isEqualTo(bytes.length);
      assertThat(resource.get("hash").stringValue())
          .isEqualTo(
              "sha256:"
                  + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      describes(resource.get("schema"), rows(path.replace(".csv", "")), path);
    }
    assertThat(described)
        .isEqualTo(
            RenderedSite.files().keySet().stream()
                .filter(path -> path.matches("data/.*csv"))
                .map(path -> path.substring("data/".length()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Table Schema: every cell is of its field's type, and there where it is required. */
  private static void describes(JsonNode schema, List<NamedCsvRecord> rows, String path) {
    List<String> names = new ArrayList<>();
    for (JsonNode field : schema.get("fields")) {
      String name = field.get("name").stringValue();
      names.add(name);
      for (NamedCsvRecord row : rows) {
        String cell = row.getField(name);
        if (cell.isEmpty()) {
          assertThat(field.at("/constraints/required").booleanValue())
              .as("%s %s is required", path, name)
              .isFalse();
        } else {
          isOfType(cell, field);
        }
      }
    }
    assertThat(names).as(path).isEqualTo(List.copyOf(rows.get(0).getHeader()));
    JsonNode key = schema.get("primaryKey");
    if (key != null) {
      String column = key.get(0).stringValue();
      assertThat(rows.stream().map(row -> row.getField(column))).as(path).doesNotHaveDuplicates();
    }
  }

  private static void isOfType(String cell, JsonNode field) {
    switch (field.get("type").stringValue()) {
      case "integer" -> assertThat(cell).matches("-?[0-9]+");
      case "number" -> assertThat(new BigDecimal(cell)).isNotNull();
      case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
      case "boolean" -> assertThat(cell).isIn("true", "false");
      case "list" -> assertThat(field.get("delimiter").stringValue()).isIn(" ", "、");
      default -> assertThat(field.get("type").stringValue()).isEqualTo("string");
    }
  }

  @Test
  void areExplainedToReadersColumnByColumn() {
    Document page = RenderedSite.page("data/");
    for (String path : WHOLE) {
      Element dictionary =
          page.expectFirst("section[aria-labelledby=" + path + "] > table.columns");
      List<String> labels = dictionary.select("tbody th").eachText();
      List<String> names = dictionary.select("tbody th code").eachText();
      List<String> header = List.copyOf(rows(path).get(0).getHeader());
      assertThat(labels).hasSameSizeAs(header);
      for (int i = 0; i < header.size(); i++) {
        assertThat(labels.get(i)).isEqualTo(header.get(i) + " " + names.get(i));
      }
    }
    assertThat(page.select("a[href$=.csv]").eachAttr("href"))
        .hasSize(WHOLE.size() + answers.topics().size())
        .allMatch(href -> RenderedSite.files().containsKey(href.substring(1)));
    assertThat(page.text()).contains(answers.snapshot().id(), "引用のしかた");
  }

  @Test
  void areLinkedWhereTheyAreLookedFor() {
    assertThat(RenderedSite.page("topics/price-pass-through/").select("main a").eachAttr("href"))
        .contains("/data/topics/price-pass-through.csv", "/data/");
    assertThat(RenderedSite.page("about/").select("main a").eachAttr("href")).contains("/data/");
    assertThat(RenderedSite.page("").select("footer a").eachAttr("href")).contains("/data/");
  }

  /** A JSON value as the CSV writes it. */
  private static String text(JsonNode value, String cell) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.stringValue()));
      String words = String.join(" ", parts);
      return cell.equals(words) ? words : String.join("、", parts);
    }
    String text = value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    return cell.startsWith("'") && !text.startsWith("'") ? "'" + text : text;
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>(WHOLE);
    answers.topics().forEach(topic -> paths.add("topics/" + topic.id()));
    return paths;
  }

  private static List<NamedCsvRecord> rows(String path) {
    return CsvReader.builder().ofNamedCsvRecord(csv(path)).stream().toList();
  }

  private static String csv(String path) {
    return new String(bytes("data/" + path + ".csv"), UTF_8).substring(1);
  }

  private static JsonNode json(String path) {
    return MAPPER.readTree(bytes(path));
  }

  private static byte[] bytes(String path) {
    return Objects.requireNonNull(RenderedSite.files().get(path), path);
  }

  private Topic topic(String id) {
    return answers.topics().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private Story story(String id) {
    return answers.stories().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean acts(Story story, String chamber) {
    return story.participations().stream().anyMatch(part -> part.chamber().id().equals(chamber));
  }
}
