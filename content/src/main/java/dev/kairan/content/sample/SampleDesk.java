package dev.kairan.content.sample;

import dev.kairan.content.sample.SamplePlaces.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented records of the communications office in fiscal year 2023. */
final class SampleDesk {

  private static final LocalDate START = LocalDate.of(2023, 4, 1);
  private static final int VISITS = 170;
  private static final int REQUESTS = 90;
  private static final int TRAININGS = 6;
  private static final int PLACEMENTS_OF_AN_ISSUE = 4;
  private static final int LINK_CHECKS = 40;

  private final SampleFolder files;
  private final List<SampleStory> stories;
  private final Random random;

  private SampleDesk(SampleFolder files, List<SampleStory> stories, long seed) {
    this.files = files;
    this.stories = stories;
    this.random = new Random(seed + 2);
  }

  static void write(SampleFolder files, SampleStories stories, long seed) throws IOException {
    SampleDesk desk = new SampleDesk(files, stories.all(), seed);
    desk.visits();
    desk.requests();
    desk.trainings();
    desk.issues();
    desk.linkChecks();
  }

  private void visits() throws IOException {
    List<String> modes = List.of("on-site", "on-site", "on-site", "online", "ceremony");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      rows.add(
          String.join(
              ",",
              id('V', i),
              place().id(),
              day(i * 365 / VISITS),
              SampleWords.pick(modes, random),
              Integer.toString(1 + random.nextInt(4)),
              "見本の訪問"));
    }
    files.table("visits/2023.csv", "id,chamber,date,mode,people,note", rows);
  }

  private void requests() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      int asked = i * 330 / REQUESTS;
      String answered = random.nextInt(3) == 0 ? "" : day(asked + random.nextInt(20));
      rows.add(
          String.join(
              ",",
              id('Q', i),
              place().id(),
              day(asked),
              day(asked + 14),
              Integer.toString(random.nextInt(4)),
              "見本課",
              answered));
    }
    files.table("requests/2023.csv", "id,chamber,askedOn,dueOn,reminders,owner,answeredOn", rows);
  }

  private void trainings() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < TRAININGS; i++) {
      List<String> chambers = new ArrayList<>();
      for (int j = i; j < SamplePlaces.COUNT / 2; j += 9) {
        chambers.add(SamplePlaces.at(j).id());
      }
      rows.add(
          String.join(
              ",",
              id('N', i),
              i % 3 == 2 ? "video" : "seminar",
              "【見本】広報の研修" + (i + 1),
              day(30 + i * 50),
              String.join(" ", chambers),
              ""));
    }
    files.table("trainings/2023.csv", "id,kind,title,date,chambers,url", rows);
  }

  private void issues() throws IOException {
    List<String> issues = new ArrayList<>();
    List<String> placements = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      String id = id('I', month);
      issues.add(
          String.join(
              ",", id, "mihon-news", START.plusMonths(month).toString(), (month + 101) + "号"));
      for (int i = 0; i < PLACEMENTS_OF_AN_ISSUE; i++) {
        Place place = SamplePlaces.at(month * PLACEMENTS_OF_AN_ISSUE + i);
        placements.add(
            String.join(
                ",", id, place.id(), "", i == 0 ? "none" : "draft", "requested", "", "", ""));
      }
    }
    files.table("issues/2023.csv", "id,outlet,date,number", issues);
    files.table(
        "placements/2023.csv",
        "issue,chamber,story,manuscript,picture,page,url,updatedOn",
        placements);
  }

  private void linkChecks() throws IOException {
    List<String> rows = new ArrayList<>();
    for (SampleStory story : stories.subList(0, Math.min(LINK_CHECKS, stories.size()))) {
      rows.add(
          String.join(
              ",", story.source(), "2025-05-01", rows.size() % 7 == 6 ? "broken" : "ok", ""));
    }
    files.table("link-checks.csv", "url,checkedOn,status,note", rows);
  }

  private static String id(char letter, int index) {
    return String.format(Locale.ROOT, "2023-%c%03d", letter, index + 1);
  }

  private static String day(int after) {
    return START.plusDays(after).toString();
  }

  private Place place() {
    return SamplePlaces.at(random.nextInt(SamplePlaces.COUNT - 1));
  }
}
