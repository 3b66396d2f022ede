package dev.kairan.api.number;

import java.util.Map;
import java.util.Objects;

/** The rules in English, by their ids; where the two differ, the Japanese words decide. */
final class EnglishRules {

  /** A rule in English. */
  record Words(String title, String text) {}

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          Map.entry(
              "coverage-year",
              new Words(
                  "Chambers with a story in a fiscal year",
                  """
                  A fiscal year runs from 1 April to 31 March of the next year, in Japan’s time. \
                  A chamber counts once when a story in which it led or took part first became public, \
                  in any medium, within that year and by the day of counting. \
                  A story of several chambers counts for each of them. \
                  Stories of Young Entrepreneurs Groups (YEG) and women’s associations count for the \
                  chamber that they belong to, unless they are left out on request. \
                  A story known by its month only is taken as published on the first day of that month. \
                  A story known by its calendar year only belongs to no fiscal year and is shown apart. \
                  A withdrawn story does not count from the day of its withdrawal on. \
                  For a regional block, prefecture, topic or medium the same is counted within it. \
                  The number stands beside that of all chambers existing on the day of counting. \
                  During a year, what is due by now is the number of all chambers times the part of the year that has \
                  passed.""")),
          Map.entry(
              "coverage-all",
              new Words(
                  "Chambers with a story, all years",
                  """
                  A chamber counts once when there is at least one story in which it led or took part \
                  that had become public by the day of counting, or of which the day of publication is \
                  not known. The fiscal year of the story does not matter. \
                  Stories of Young Entrepreneurs Groups (YEG) and women’s associations count for the \
                  chamber that they belong to, unless they are left out on request. \
                  A story known by its month or year only is taken as published on the first day of it. \
                  A withdrawn story does not count from the day of its withdrawal on. \
                  For a regional block, prefecture, topic or medium the same is counted within it. \
                  The number stands beside that of all chambers existing on the day of counting.""")),
          Map.entry(
              "coverage-topic",
              new Words(
                  "Chambers with a story, by topic",
                  """
                  Only stories of the topic are counted, by the same rules as the whole. \
                  A story with several topics counts for each of them, so that the numbers of the topics \
                  do not add up to the whole.""")),
          Map.entry(
              "coverage-channel",
              new Words(
                  "Chambers with a story, by channel",
                  """
                  Only stories that had appeared in the chambers’ own channel by the day of counting are \
                  counted (the official website, Kaigisho News, the monthly Ishigaki and others), by the \
                  same rules as the whole. The fiscal year is that in which the story first became public \
                  in any medium, not that of the appearance. An appearance of unknown day is taken to \
                  have been when the story became public. “Without overlaps” counts a chamber once, \
                  however many channels it appeared in.""")),
          Map.entry(
              "links",
              new Words(
                  "Links of stories, checked",
                  """
                  The addresses given as sources and appearances of stories that are not withdrawn, each \
                  address once. By the newest check up to the day of counting, those that opened are \
                  “open”, those that did not are “broken”. Without any record of a check the number is \
                  “not recorded”, and that of broken links is not given as 0.""")),
          Map.entry(
              "search-match",
              new Words(
                  "What searches take as the same",
                  """
                  Words are divided by spaces, of half or full width; found is what contains all of them \
                  in its title, summary or text (at most 8 words, 200 characters). \
                  Full and half width, capital and small letters, hiragana and katakana, old and present \
                  forms of kanji, and small and large ka and ke are taken as the same; so are the three \
                  ways to write torikumi. Hyphens and dashes are one sign, wave dashes another, and both \
                  differ from the mark of long vowels. Characters that hold a whole word are read as that \
                  word. Invisible characters are passed over. \
                  Stories are also found by the names, readings and prefectures of their chambers and by \
                  their topics; action items by partners, schemes, events, places and their English \
                  text; chambers by name, reading, prefecture and regional block.""")),
          Map.entry(
              "search-rank",
              new Words(
                  "The order of what was found",
                  """
                  Each word gives 300 points in the title, 200 in the summary, 100 elsewhere (the highest \
                  only), 1 more where it stands in the title as a word of its own, and 2 more where it is \
                  the whole title. A word of its own has characters of another kind before and after it \
                  (kanji, hiragana, katakana, letters, digits). The full name, short name and reading of a \
                  chamber are its title. The highest sum comes first; among equals the newest (a story by \
                  the day that it became public or, where unknown, of the work; an item by the first day \
                  of its fiscal year; a chamber has no date), then the order of ids.""")),
          Map.entry(
              "evidence",
              new Words(
                  "Action items with evidence",
                  """
                  An action item counts once when editors have linked at least one story to it and said \
                  why. Stories that had become public by the day of counting, and those of which the day \
                  of publication is not known, are taken, of any fiscal year. \
                  A withdrawn story is not taken from the day of its withdrawal on. \
                  A story does not prove that the item has been fulfilled.""")),
          Map.entry(
              "progress-count",
              new Words(
                  "Progress of a target in numbers",
                  """
                  Records from the first day of the period to the day of counting (or to the last day of \
                  the period, where that is over) are counted. \
                  For a target of stories: the different chambers of which a story first became public \
                  within the period, stories of YEG and women’s associations included, stories of unknown \
                  fiscal year and withdrawn stories not. \
                  For a target of visits: the different chambers visited within the period; a second \
                  visit does not count. \
                  What is due is the goal times the days passed, divided by the days of the period, the \
                  first day and the day of counting included. What is needed per week is the rest divided \
                  by the days left, times 7. The forecast follows a rule of its own. \
                  A target is “achieved” when the goal is reached; during the period it is “in progress” \
                  when what is due has been reached, “behind” when not, “not started” when there are \
                  records and the result is 0; after the period it is “behind” when the goal was not \
                  reached. Before the period it is “not started”.""")),
          Map.entry(
              "progress-share",
              new Words(
                  "Progress of a target in per cent",
                  """
                  The result is the share, in per cent, of the chambers existing on the day of counting of \
                  which a story first became public, or which were visited, within the period. \
                  What is due, what is needed per week, the forecast and the state follow the rule for \
                  targets in numbers.""")),
          Map.entry(
              "progress-growth",
              new Words(
                  "Progress of a target of growth",
                  """
                  The number to reach is that of items carried in the period to compare with, plus the \
                  growth, rounded up. The result is the number of items from the first day of the period \
                  to the day of counting; reprints count as items. \
                  Without a record of the period to compare with, growth cannot be computed: the target \
                  “cannot be measured”, and is not shown as 0%. \
                  What is due, what is needed per week, the forecast and the state follow the rule for \
                  targets in numbers.""")),
          Map.entry(
              "progress-words",
              new Words(
                  "Progress of a target in words or with a date",
                  """
                  A target given as a date or in words has no value to count: it “cannot be measured”, \
                  even where there are records.""")),
          Map.entry(
              "progress-unrecorded",
              new Words(
                  "Targets without a record",
                  """
                  A target of which no results are kept, or nothing has been recorded so far (for visits: \
                  nothing within the period), is “not recorded”, and its result stays empty; a target of \
                  growth “cannot be measured” without a record of the period to compare with. \
                  That nothing is recorded is not the same as a result of 0.""")),
          Map.entry(
              "visits",
              new Words(
                  "Chambers visited",
                  """
                  The different chambers that officers and staff of JCCI visited within the fiscal year, \
                  by the day of counting; each counts once however often it was visited. \
                  Visits on the spot, online and to ceremonies are also given apart; ceremonies count \
                  unless they are left out on request. \
                  A visit to a chamber that has since merged counts for the chamber there was on that \
                  day, not for its successor. The chambers of a regional block are those that existed on \
                  any day from the beginning of the fiscal year to the day of counting. \
                  The targets are those of the plan for numbers of visits whose period is the fiscal year, \
                  or a longer one around it; the result of the longer one is counted from the first day \
                  of its period. A period without any record of visits is “not recorded”, not 0.""")),
          Map.entry(
              "block-table",
              new Words(
                  "The table of regional blocks",
                  """
                  Chambers are those existing on the day of counting; chambers with a story and stories \
                  follow the rule for the fiscal year, visits the rule for visits, ceremonies included. \
                  A story of chambers in several blocks counts once in each, and once for the country. \
                  Chambers visited include those that merged after the visit. \
                  Items carried are press reports of the fiscal year up to the day of counting, for the \
                  block of the prefecture where the medium is; those of media without one place, such as \
                  national papers, count for the country only. \
                  Where no visit, or no item, of the year is recorded, the number is “not recorded”, not \
                  0.""")),
          Map.entry(
              "clippings",
              new Words(
                  "Items carried by the press, and the year before",
                  """
                  Items in the table of press reports, counted by the day on which they appeared. Originals \
                  and reprints are shown apart; whether reprints count can be chosen, and they do unless \
                  asked otherwise. Main or online media, the kind of medium and its prefecture follow the \
                  table of media: the prefecture is that of its head office, and media without one, such \
                  as national papers, stand apart. Items after the day of counting are left out. \
                  A month of which no item is recorded is “not recorded”, not 0; where a period ends in \
                  such months, it is counted up to the last month with a record. \
                  The year before means the items up to the same day one year earlier (of the last day of \
                  a month: the last day of that month). \
                  Where the period or the year before has a month that is not recorded, or the year before \
                  has 0 items, growth “cannot be measured” and is not shown as 0%. \
                  The sum of a fiscal year runs from its first day, 1 April, to the end of the period. \
                  For a target of the plan, the number to reach is that sum one year before plus the \
                  growth, rounded up.""")),
          Map.entry(
              "release-clippings",
              new Words(
                  "Items that came of a release",
                  """
                  Items based on the release that had appeared by the day of counting. A reprint counts \
                  for the same release as the item that it reprints. \
                  Where no item at all is recorded, the number is “not recorded”, not 0.""")),
          Map.entry(
              "embargo",
              new Words(
                  "Releases under embargo",
                  """
                  A release is under embargo while its embargo ends after the given time, or the time of \
                  counting where none is given; at that very moment it is free. \
                  Of releases under embargo, those with an item that had appeared by that day were reported \
                  before the embargo ended. Of a release under embargo at the time of counting nothing is \
                  kept but its number, its day, the end of its embargo and to whom it was given; its title \
                  is not shown.""")),
          Map.entry(
              "forecast",
              new Words(
                  "The range forecast for the end of a period",
                  """
                  The pace of the last 4 weeks, of the last 12 weeks, and since the first day of the period \
                  are each carried on to its end: the smallest and the largest result are the range, and \
                  that of the pace since the first day is the forecast. A pace of 4 (12) weeks is not used \
                  before the period is 4 (12) weeks old. \
                  A number of chambers is never forecast above the number of chambers existing on the day \
                  of counting (a share never above 100%). \
                  Where the period is over, the result is the forecast.""")),
          Map.entry(
              "item-state",
              new Words(
                  "The state of an action item",
                  """
                  Decided in this order. (1) Before the fiscal year of the plan it is “not started”. \
                  (2) By its numerical targets that a record measures: “behind” where one is behind; \
                  otherwise “achieved” where all numerical targets of the item are achieved, “in progress” \
                  where one is achieved or in progress. \
                  (3) Otherwise, where a story that is evidence for it had become public by the day of \
                  counting: “in progress” during the fiscal year, and after it “cannot be measured”, since \
                  no record measures its fulfilment. \
                  (4) Without such a story: “behind” where the last day of one of JCCI’s own dates (those \
                  cancelled left out) lies before the day of counting; otherwise “not started” during the \
                  fiscal year, “cannot be measured” after it. \
                  A story alone never makes an item “achieved”. \
                  That nothing is recorded does not mean that nothing was done.""")),
          Map.entry(
              "gap-queue",
              new Words(
                  "The order of chambers to tell of next",
                  """
                  Chambers that exist on the day of counting and have no story in the fiscal year yet, the \
                  highest sum of these points first; among equals by the code of the prefecture, then by \
                  the reading of the name. \
                  (1) 100 points where there is no story of any year. \
                  (2) Where there is one: the full months since the last story (the day that it became \
                  public or, where unknown, of the work), at most 36; 36 where no story has a date. \
                  (3) The part of the chambers of its regional block without a story in the fiscal year, \
                  times 20, rounded down. \
                  (4) 1 point, at most 10, for each topic on which fewer than 5% of the chambers of the \
                  block have a story (of any year) and on which it has none itself. \
                  (5) 10 points where a visit is recorded and no story is newer than the last visit. \
                  (2) to (5) add up to 76 at most, so that those without any story always come first.""")),
          Map.entry(
              "chamber-count",
              new Words(
                  "How many chambers there are",
                  """
                  The chambers that exist on that day. The day on which a chamber was founded, and its last \
                  day before it merged or was dissolved, are days on which it exists. \
                  The number for the country is checked against the number and day in library.yaml; later \
                  changes follow the records of foundations, mergers and dissolutions.""")));

  private EnglishRules() {}

  /**
   * The rule with this id.
   *
   * @throws NullPointerException when it has not been put into English
   */
  static Words of(String id) {
    return Objects.requireNonNull(WORDS.get(id), id);
  }
}
