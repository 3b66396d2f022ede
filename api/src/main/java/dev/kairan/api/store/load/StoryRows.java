package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.StoryBodyRecord;
import dev.kairan.api.store.table.tables.records.StoryRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.Library;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.PressGap;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Withdrawal;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.JapanTime;
import dev.kairan.content.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Stories; bodies stand in a table of their own, because lists seldom need them. */
final class StoryRows {

  final List<StoryRecord> stories = new ArrayList<>();
  final List<StoryBodyRecord> bodies = new ArrayList<>();
  final StoryPartRows parts = new StoryPartRows();
  final LinkRows links;

  /** The stories as they stand on {@code day}, the day of the run. */
  StoryRows(Library library, LocalDate day) {
    links = new LinkRows(library.linkChecks(), day);
    library.stories().forEach(story -> add(new StoryAsOf(story, day)));
  }

  private void add(StoryAsOf known) {
    Story story = known.kept();
    StoryRecord row = row(story).setIsListed(known.listed()).setPressGaps(names(known.pressGaps()));
    setDates(row, story);
    setImage(row, story, known.day());
    setContact(row, story);
    setAftercare(row, story);
    links.add(story);
    stories.add(row);
    bodies.add(
        new StoryBodyRecord(
            story.id(), story.body().markdown(), story.body().html(), story.body().text()));
    parts.add(story);
  }

  private static StoryRecord row(Story story) {
    return new StoryRecord()
        .setId(story.id())
        .setTitle(story.title())
        .setTitleFolded(FoldedText.of(story.title()))
        .setSummaryShort(story.summary().shortForm())
        .setSummaryMedium(story.summary().mediumForm())
        .setSummaryLong(story.summary().longForm())
        .setLedBy(story.ledBy())
        .setBodyKind(story.bodyKind())
        .setIsAffiliated(story.bodyKind().affiliated());
  }

  private static void setDates(StoryRecord row, Story story) {
    PartialDate happened = story.date();
    if (happened != null) {
      row.setHappened(happened.text()).setHappenedOn(happened.start());
      row.setNewestOn(happened.start());
    }
    PartialDate published = story.publishedOn();
    if (published != null) {
      row.setPublished(published.text()).setPublishedOn(published.start());
      row.setNewestOn(published.start());
    }
    Instant freed = story.publishAt();
    if (freed != null) {
      row.setPublishAt(freed.atZone(JapanTime.ZONE).toOffsetDateTime());
    }
    FiscalYear year = story.fiscalYear();
    if (year != null) {
      row.setFiscalYear(year.year());
    }
  }

  private static String names(Set<PressGap> gaps) {
    return gaps.stream().map(PressGap::name).collect(Collectors.joining(" "));
  }

  private static void setImage(StoryRecord row, Story story, LocalDate day) {
    Image image = story.image();
    if (image != null) {
      row.setImageFile(image.file())
          .setImageAlt(image.alt())
          .setImageCredit(image.credit())
          .setImageLicence(image.licence())
          .setImageCaption(image.caption())
          .setImageExpiresOn(image.expiresOn())
          .setImageWidth(image.original().shownWidth())
          .setImageHeight(image.original().shownHeight())
          .setIsImageUsable(image.isUsableOn(day));
    }
  }

  private static void setContact(StoryRecord row, Story story) {
    Contact contact = story.contact();
    if (contact != null) {
      row.setContactName(contact.name())
          .setContactPhone(contact.phone())
          .setContactEmail(contact.email())
          .setContactHours(contact.hours());
    }
  }

  private static void setAftercare(StoryRecord row, Story story) {
    Consent consent = story.consent();
    if (consent != null) {
      row.setConsentOn(consent.on()).setConsentBy(consent.by());
    }
    Withdrawal withdrawn = story.withdrawn();
    if (withdrawn != null) {
      row.setWithdrawnOn(withdrawn.on()).setWithdrawalReason(withdrawn.reason());
    }
  }
}
