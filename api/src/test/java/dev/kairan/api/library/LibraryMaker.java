package dev.kairan.api.library;

import dev.kairan.content.Library;
import dev.kairan.content.Snapshot;
import dev.kairan.content.desk.Desk;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.press.PressClub;
import dev.kairan.content.press.PressOffice;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a library step by step. */
public final class LibraryMaker {

  private String snapshot = "0123456789ab";
  private final List<Chamber> chambers = new ArrayList<>();
  private final List<FormerName> formerNames = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Outlet> outlets = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<Clipping> clippings = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<Training> trainings = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();
  private final List<LinkCheck> linkChecks = new ArrayList<>();
  private final List<Redirect> redirects = new ArrayList<>();
  private final List<Release> releases = new ArrayList<>();
  private final List<PressClub> pressClubs = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();

  public LibraryMaker snapshot(String id) {
    snapshot = id;
    return this;
  }

  public LibraryMaker chamber(String id, String name, String kana, Prefecture prefecture) {
    return chamber(new Chamber(id, name + "商工会議所", kana, prefecture, null, null, null, null));
  }

  public LibraryMaker chamber(Chamber chamber) {
    chambers.add(chamber);
    return this;
  }

  public LibraryMaker formerName(String chamber, String name, String kana, String lastDay) {
    formerNames.add(new FormerName(chamber, name + "商工会議所", kana, LocalDate.parse(lastDay)));
    return this;
  }

  public LibraryMaker plan(PlanMaker plan) {
    plans.add(plan.make());
    return this;
  }

  public LibraryMaker topic(String id, String name, String... sections) {
    topics.add(new Topic(id, name, "Topic " + id, List.of(sections)));
    return this;
  }

  public LibraryMaker outlet(String id, String name, OutletKind kind, @Nullable OutletTier tier) {
    return outlet(id, name, kind, tier, null);
  }

  public LibraryMaker outlet(
      String id,
      String name,
      OutletKind kind,
      @Nullable OutletTier tier,
      @Nullable Prefecture prefecture) {
    outlets.add(new Outlet(id, name, kind, tier, prefecture));
    return this;
  }

  public LibraryMaker story(StoryMaker story) {
    stories.add(story.make());
    return this;
  }

  public LibraryMaker visit(String chamber, String day) {
    String id = "V" + (visits.size() + 1);
    return visit(new Visit(id, chamber, LocalDate.parse(day), VisitMode.ON_SITE, null, null));
  }

  public LibraryMaker visit(Visit visit) {
    visits.add(visit);
    return this;
  }

  public LibraryMaker clipping(String outlet, String day, boolean original) {
    String id = "C" + (clippings.size() + 1);
    URI address = original ? URI.create("https://news.example/" + id) : null;
    clippings.add(
        new Clipping(id, outlet, LocalDate.parse(day), "記事 " + id, address, original, null, null));
    return this;
  }

  public LibraryMaker clipping(Clipping clipping) {
    clippings.add(clipping);
    return this;
  }

  public LibraryMaker release(Release release) {
    releases.add(release);
    return this;
  }

  public LibraryMaker pressClub(String id, String name, @Nullable Prefecture prefecture) {
    pressClubs.add(new PressClub(id, name, prefecture));
    return this;
  }

  public LibraryMaker delivery(Delivery delivery) {
    deliveries.add(delivery);
    return this;
  }

  public LibraryMaker request(Request request) {
    requests.add(request);
    return this;
  }

  public LibraryMaker training(Training training) {
    trainings.add(training);
    return this;
  }

  public LibraryMaker issue(Issue issue) {
    issues.add(issue);
    return this;
  }

  public LibraryMaker placement(Placement placement) {
    placements.add(placement);
    return this;
  }

  public LibraryMaker linkCheck(String url, String day, LinkStatus status, @Nullable String note) {
    linkChecks.add(new LinkCheck(URI.create(url), LocalDate.parse(day), status, note));
    return this;
  }

  public LibraryMaker redirect(String from, String to, String day, @Nullable String reason) {
    redirects.add(new Redirect(from, to, LocalDate.parse(day), reason));
    return this;
  }

  public Library make() {
    return new Library(
        new Snapshot(snapshot, LocalDate.of(2024, 3, 20), true),
        new ChamberCensus(LocalDate.of(2023, 4, 1), chambers.size()),
        chambers,
        formerNames,
        plans,
        topics,
        outlets,
        stories,
        visits,
        clippings,
        new Desk(requests, trainings, issues, placements),
        linkChecks,
        redirects,
        new PressOffice(releases, pressClubs, deliveries));
  }
}
