package dev.kairan.content.sample;

import static dev.kairan.content.sample.SampleWords.pick;

import dev.kairan.content.sample.SampleWords.Activity;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What a story says. Its event has a name that no other has, and every sentence of the body holds
 * it, so that no two stories share a long run of text.
 */
final class SampleText {

  private final SampleStory story;
  private final Activity activity;
  private final String name;
  private final String place;
  private final String purpose;
  private final String people;
  private final String partner;
  private final String aside;
  private final String opinion;
  private final String unit;
  private final int count;
  private final int share;
  private final int months;
  private final int chance;

  SampleText(SampleStory story, Random random) {
    this.story = story;
    this.activity = pick(SampleWords.ACTIVITIES, random);
    this.name = SampleWords.unique(story.serial());
    this.place = pick(SampleWords.PLACES, random);
    this.purpose = pick(SampleWords.PURPOSES, random);
    this.people = pick(SampleWords.PEOPLE, random);
    this.partner = pick(SampleWords.PARTNERS, random);
    this.aside = pick(SampleWords.ASIDES, random);
    this.opinion = pick(SampleWords.OPINIONS, random);
    this.unit = pick(SampleWords.UNITS, random);
    this.count = 11 + random.nextInt(980);
    this.share = 52 + random.nextInt(47);
    this.months = 2 + random.nextInt(9);
    this.chance = random.nextInt(100);
  }

  /** The whole file. */
  String file() {
    return "---\n" + frontMatter() + "---\n\n" + body();
  }

  private String frontMatter() {
    return lines(
        "title: 【見本】"
            + story.lead().chamber()
            + "、"
            + activity.name()
            + "「"
            + name
            + "」に"
            + count
            + unit,
        "chambers:",
        "  - {id: " + story.lead().id() + ", role: lead}",
        story.partner().equals(story.lead())
            ? ""
            : "  - {id: " + story.partner().id() + ", role: partner}",
        "bodyKind: " + bodyKind(),
        field("date", story.date().date()),
        field("publishedOn", story.date().publishedOn()),
        "topics: [" + activity.topic() + "]",
        evidence(),
        figures(),
        appearances(),
        sources(),
        summary(),
        contact(),
        state());
  }

  private static String field(String key, @Nullable String value) {
    return value == null ? "" : key + ": " + value;
  }

  private String bodyKind() {
    return chance < 12 ? "yeg" : chance < 18 ? "womens-association" : "chamber";
  }

  private String evidence() {
    return chance % 3 != 0
        ? ""
        : lines(
            "actionItems:",
            "  - id: " + activity.item(),
            "    note: 見本の項目に当たる" + activity.name() + "を開いた。");
  }

  private String figures() {
    return lines(
        "figures:",
        "  - {value: " + count + ", unit: " + unit + ", what: 参加者, basis: 見本の主催者発表}",
        "  - {value: " + share + ", unit: ％, what: 満足した参加者の割合, basis: 見本の調査}");
  }

  private String appearances() {
    String published = story.date().publishedOn();
    if (published == null || chance % 2 == 0) {
      return "";
    }
    String outlet = SamplePress.outlet(chance);
    return lines(
        "appearances:",
        "  - outlet: " + outlet,
        "    title: 【見本】" + activity.name() + "の記事",
        "    url: \"https://sample.example/articles/" + story.id() + "\"",
        "    date: " + published);
  }

  private String sources() {
    return lines(
        "sources:",
        "  - title: 【見本】" + activity.name() + "の報告",
        "    publisher: 見本通信",
        "    url: \"" + story.source() + "\"");
  }

  private String contact() {
    return chance % 5 != 0
        ? ""
        : lines(
            "contact:",
            "  name: " + story.lead().chamber() + " 見本課",
            "  email: info@" + story.lead().id() + ".example");
  }

  private String state() {
    String published = story.date().publishedOn();
    if (published == null || published.length() < "2024-01-05".length() || chance > 5) {
      return "";
    }
    return chance == 0
        ? lines("withdrawn:", "  on: 2025-06-01", "  reason: 見本の取り下げ")
        : lines("corrections:", "  - on: 2025-05-01", "    what: 見本の訂正");
  }

  private String summary() {
    String opening =
        story.lead().chamber()
            + "（"
            + story.lead().prefecture().nameJa()
            + "）は"
            + story.date().words()
            + "、"
            + place
            + "で"
            + activity.name()
            + "「"
            + name
            + "」を開いた。"
            + partner
            + "との共催で、"
            + count
            + unit
            + "が加わり、"
            + purpose
            + "を話し合った。";
    return lines(
        "summary:",
        "  short: "
            + story.lead().chamber()
            + "の"
            + activity.name()
            + "「"
            + name
            + "」に"
            + count
            + unit
            + "が参加した。",
        "  medium: " + opening + "運営は" + people + "が担った。",
        "  long: "
            + opening
            + "準備は"
            + months
            + "か月前に始まり、"
            + people
            + "への聞き取りを重ねた。会場では"
            + aside
            + "も行った。その後の調査では"
            + share
            + "％が「"
            + opinion
            + "」と答え、次の年も続ける方針である。");
  }

  private String body() {
    String it = "「" + name + "」";
    String first =
        story.lead().chamber()
            + "（"
            + story.lead().prefecture().nameJa()
            + "）は"
            + story.date().words()
            + "、"
            + it
            + "と名付けた"
            + activity.name()
            + "を"
            + place
            + "で開いた。"
            + it
            + "には"
            + count
            + unit
            + "が参加し、"
            + purpose
            + "を話し合った。";
    String second =
        it
            + "は"
            + partner
            + "との共催で、"
            + people
            + "が運営を担った。"
            + it
            + "の準備は"
            + months
            + "か月前に始まり、聞き取りを重ねた。"
            + it
            + "の会場では"
            + aside
            + "も行い、多くの人が足を止めた。";
    String third =
        it
            + "の後の調査では、"
            + share
            + "％が「"
            + opinion
            + "」と答えた。"
            + it
            + "は"
            + purpose
            + "にもつながるとして、次の年も続ける方針である。";
    return String.join("\n\n", List.of(first, second, third)) + "\n";
  }

  /** Those that are not empty, each ended. */
  private static String lines(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!line.isEmpty()) {
        text.append(line).append(line.endsWith("\n") ? "" : "\n");
      }
    }
    return text.toString();
  }
}
