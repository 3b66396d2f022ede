package dev.kairan.publisher.html;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The addresses of the site, root-relative to its public address.
 *
 * @param origin scheme and authority, without a slash at the end
 * @param root path of the site's root, begins and ends with {@code /}
 */
public record Addresses(String origin, String root) {

  private static final Pattern FROM_ROOT = Pattern.compile("((?:href|src)=\")/(?!/)");

  /**
   * The addresses below {@code baseUrl}.
   *
   * @throws IllegalArgumentException when it is not an absolute address that ends with a slash
   */
  public static Addresses below(URI baseUrl) {
    String path = baseUrl.getRawPath();
    if (!baseUrl.isAbsolute() || baseUrl.getRawAuthority() == null || !path.endsWith("/")) {
      throw new IllegalArgumentException("not an absolute address that ends with /: " + baseUrl);
    }
    return new Addresses(baseUrl.getScheme() + "://" + baseUrl.getRawAuthority(), path);
  }

  public String home() {
    return root;
  }

  public String chambers() {
    return root + "chambers/";
  }

  public String chamber(String id) {
    return root + "chambers/" + id + "/";
  }

  public String prefecture(String id) {
    return root + "prefectures/" + id + "/";
  }

  public String block(String id) {
    return root + "blocks/" + id + "/";
  }

  public String stories() {
    return root + "stories/";
  }

  public String story(String id) {
    return root + "stories/" + id + "/";
  }

  /** Those stories of the page at {@code href} that belong to a block or prefecture. */
  public String within(String href, String place) {
    return href + "in/" + place + "/";
  }

  /**
   * Those stories of the page at {@code href} that became public in a fiscal year.
   *
   * @param year its number, or {@code unknown}
   */
  public String during(String href, String year) {
    return href + "years/" + year + "/";
  }

  /** The picture that stands for a story where somebody shares its address. */
  public String share(String id) {
    return story(id) + "share.png";
  }

  /** The story as Markdown, beside its page. */
  public String storyText(String id) {
    return story(id) + "index.md";
  }

  /** A file of a story's picture. */
  public String picture(String story, String name) {
    return story(story) + name;
  }

  /** The story or list at {@code href} as ninjs, beside its page. */
  public String ninjs(String href) {
    return href + "ninjs.json";
  }

  public String topics() {
    return root + "topics/";
  }

  public String topic(String id) {
    return root + "topics/" + id + "/";
  }

  public String plan(int fiscalYear) {
    return root + "plans/" + fiscalYear + "/";
  }

  /** The page of an action item such as {@code 2023-III-4-02}. */
  public String item(String id) {
    PlanCode code = PlanCode.of(id);
    return plan(code.fiscalYear()) + code.text() + "/";
  }

  /** The place of a chapter, group, section or sub-heading on its plan's page. */
  public String planPart(String id) {
    PlanCode code = PlanCode.of(id);
    return plan(code.fiscalYear()) + "#" + code.text();
  }

  /** The calendar of a plan, section or action item, beside its page. */
  public String calendarFile(String href) {
    return href + "calendar.ics";
  }

  /** The page of a section with its stories; its whole text stands at {@link #planPart}, too. */
  public String section(String id) {
    PlanCode code = PlanCode.of(id);
    return plan(code.fiscalYear()) + code.text() + "/";
  }

  public String progress(int fiscalYear) {
    return root + "progress/" + fiscalYear + "/";
  }

  public String calendar() {
    return root + "calendar/";
  }

  public String search() {
    return root + "search/";
  }

  public String feeds() {
    return root + "feeds/";
  }

  /** The guide to the site for language models. */
  public String llms() {
    return root + "llms.txt";
  }

  /** What the graph can be asked, described in Japanese and English. */
  public String schema() {
    return root + "schema.graphqls";
  }

  public String about() {
    return root + "about/";
  }

  /** How accessible the site is. */
  public String accessibility() {
    return root + "accessibility/";
  }

  /** On which terms the content may be quoted. */
  public String quotation() {
    return about() + "#quotation";
  }

  /** The home page in English. */
  public String english() {
    return english(root);
  }

  /** The English page of what the Japanese page at {@code href} shows. */
  public String english(String href) {
    return root + "en/" + href.substring(root.length());
  }

  /** What can be downloaded. */
  public String data() {
    return root + "data/";
  }

  /**
   * A file to download.
   *
   * @param path such as {@code topics/tourism}
   * @param ending without a dot
   */
  public String dataFile(String path, String ending) {
    return data() + path + "." + ending;
  }

  /** Where a rule behind a number is written out. */
  public String rule(String id) {
    return about() + "#rule-" + id;
  }

  /** Where it is written out in English. */
  public String englishRule(String id) {
    return english(rule(id));
  }

  /** All corrections and withdrawals. */
  public String corrections() {
    return root + "corrections/";
  }

  /** Where a correction or withdrawal stands on that page. */
  public String correction(String anchor) {
    return corrections() + "#" + anchor;
  }

  /** The Atom feed beside the page at {@code href}. */
  public String feed(String href) {
    return feed(href, FeedFormat.ATOM);
  }

  /** The feed beside the page at {@code href}. */
  public String feed(String href, FeedFormat format) {
    return href + format.file();
  }

  /** The embed that shows what the page at {@code href} is about. */
  public String embed(String href) {
    return root + "embed/" + href.substring(root.length());
  }

  /** The embed of the newest stories that the feed of the page at {@code href} brings. */
  public String latest(String href) {
    return root + "embed/latest/" + href.substring(root.length());
  }

  /** The script by which pages of others give their embeds the height of what is in them. */
  public String resizeScript() {
    return root + "embed/resize.js";
  }

  /**
   * What oEmbed says of the page at {@code href}.
   *
   * @param format {@code json} or {@code xml}
   */
  public String oembed(String href, String format) {
    return href + "oembed." + format;
  }

  /**
   * An editor's text, whose links to other stories begin at {@code /}, with those links placed
   * below the site's root.
   *
   * @param html sanitised, so that every attribute is quoted
   */
  public String below(String html) {
    return root.equals("/") ? html : FROM_ROOT.matcher(html).replaceAll("$1" + root);
  }

  /** The public address of the page at {@code href}. */
  public String canonical(String href) {
    return origin + href;
  }

  /** The file of the page at {@code href}, from the site's root, without a leading slash. */
  public String file(String href) {
    String path = href.substring(root.length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
