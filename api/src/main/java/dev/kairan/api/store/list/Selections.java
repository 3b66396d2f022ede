package dev.kairan.api.store.list;

import static dev.kairan.api.store.table.Tables.ACTION_ITEM;
import static dev.kairan.api.store.table.Tables.CHAMBER;
import static dev.kairan.api.store.table.Tables.STORY;

import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.story.ImageRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.PressGap;
import dev.kairan.content.story.Summary;
import dev.kairan.content.story.Withdrawal;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The rows that are listed. */
public final class Selections {

  public static final Selection<ChamberRow> CHAMBERS =
      new Selection<>(
          List.of(
              CHAMBER.ID,
              CHAMBER.NAME,
              CHAMBER.SHORT_NAME,
              CHAMBER.KANA,
              CHAMBER.KANA_ROW,
              CHAMBER.PREFECTURE_ID,
              CHAMBER.WEBSITE,
              CHAMBER.VALID_FROM_ON,
              CHAMBER.VALID_TO_ON,
              CHAMBER.SUCCESSOR_ID,
              CHAMBER.STORY_COUNT),
          Selections::chamber);

  public static final Selection<ActionItemRow> ACTION_ITEMS =
      new Selection<>(
          List.of(
              ACTION_ITEM.ID,
              ACTION_ITEM.FISCAL_YEAR,
              ACTION_ITEM.POSITION,
              ACTION_ITEM.TITLE,
              ACTION_ITEM.TITLE_EN,
              ACTION_ITEM.SUMMARY,
              ACTION_ITEM.SUMMARY_EN,
              ACTION_ITEM.OFFICIAL_TEXT,
              ACTION_ITEM.OFFICIAL_PAGE,
              ACTION_ITEM.PAGE,
              ACTION_ITEM.CHAPTER_ID,
              ACTION_ITEM.SECTION_ID,
              ACTION_ITEM.SUBHEADING_ID,
              ACTION_ITEM.EVIDENCE_COUNT),
          Selections::actionItem);

  public static final Selection<StoryRow> STORIES =
      new Selection<>(
          List.of(
              STORY.ID,
              STORY.TITLE,
              STORY.SUMMARY_SHORT,
              STORY.SUMMARY_MEDIUM,
              STORY.SUMMARY_LONG,
              STORY.BODY_KIND,
              STORY.HAPPENED,
              STORY.PUBLISHED,
              STORY.PUBLISH_AT,
              STORY.FISCAL_YEAR,
              STORY.IMAGE_FILE,
              STORY.IMAGE_ALT,
              STORY.IMAGE_CREDIT,
              STORY.IMAGE_LICENCE,
              STORY.IMAGE_CAPTION,
              STORY.IMAGE_EXPIRES_ON,
              STORY.IMAGE_WIDTH,
              STORY.IMAGE_HEIGHT,
              STORY.IS_IMAGE_USABLE,
              STORY.CONTACT_NAME,
              STORY.CONTACT_PHONE,
              STORY.CONTACT_EMAIL,
              STORY.CONTACT_HOURS,
              STORY.LED_BY,
              STORY.CONSENT_ON,
              STORY.CONSENT_BY,
              STORY.WITHDRAWN_ON,
              STORY.WITHDRAWAL_REASON,
              STORY.PRESS_GAPS,
              STORY.IS_LISTED),
          Selections::story);

  private static final Pattern SPACE = Pattern.compile(" ");

  private Selections() {}

  private static ChamberRow chamber(Record r) {
    return new ChamberRow(
        r.get(CHAMBER.ID),
        r.get(CHAMBER.NAME),
        r.get(CHAMBER.SHORT_NAME),
        r.get(CHAMBER.KANA),
        r.get(CHAMBER.KANA_ROW),
        r.get(CHAMBER.PREFECTURE_ID),
        r.get(CHAMBER.WEBSITE),
        r.get(CHAMBER.VALID_FROM_ON),
        r.get(CHAMBER.VALID_TO_ON),
        r.get(CHAMBER.SUCCESSOR_ID),
        r.get(CHAMBER.STORY_COUNT));
  }

  private static ActionItemRow actionItem(Record r) {
    return new ActionItemRow(
        r.get(ACTION_ITEM.ID),
        r.get(ACTION_ITEM.FISCAL_YEAR),
        r.get(ACTION_ITEM.POSITION),
        r.get(ACTION_ITEM.TITLE),
        r.get(ACTION_ITEM.TITLE_EN),
        r.get(ACTION_ITEM.SUMMARY),
        r.get(ACTION_ITEM.SUMMARY_EN),
        r.get(ACTION_ITEM.OFFICIAL_TEXT),
        r.get(ACTION_ITEM.OFFICIAL_PAGE),
        r.get(ACTION_ITEM.PAGE),
        r.get(ACTION_ITEM.CHAPTER_ID),
        r.get(ACTION_ITEM.SECTION_ID),
        r.get(ACTION_ITEM.SUBHEADING_ID),
        r.get(ACTION_ITEM.EVIDENCE_COUNT));
  }

  private static StoryRow story(Record r) {
    return new StoryRow(
        r.get(STORY.ID),
        r.get(STORY.TITLE),
        new Summary(
            r.get(STORY.SUMMARY_SHORT), r.get(STORY.SUMMARY_MEDIUM), r.get(STORY.SUMMARY_LONG)),
        r.get(STORY.BODY_KIND),
        r.get(STORY.HAPPENED),
        r.get(STORY.PUBLISHED),
        r.get(STORY.PUBLISH_AT),
        r.get(STORY.FISCAL_YEAR),
        image(r),
        contact(r),
        r.get(STORY.LED_BY),
        withdrawn(r),
        consent(r),
        pressGaps(r));
  }

  private static @Nullable ImageRow image(Record r) {
    return r.get(STORY.IMAGE_FILE) == null
        ? null
        : new ImageRow(
            r.get(STORY.IMAGE_FILE),
            r.get(STORY.IMAGE_ALT),
            r.get(STORY.IMAGE_CREDIT),
            r.get(STORY.IMAGE_LICENCE),
            r.get(STORY.IMAGE_CAPTION),
            r.get(STORY.IMAGE_EXPIRES_ON),
            r.get(STORY.IMAGE_WIDTH),
            r.get(STORY.IMAGE_HEIGHT),
            r.get(STORY.IS_IMAGE_USABLE));
  }

  private static List<PressGap> pressGaps(Record r) {
    String names = r.get(STORY.PRESS_GAPS);
    return names.isEmpty() ? List.of() : SPACE.splitAsStream(names).map(PressGap::valueOf).toList();
  }

  private static @Nullable Contact contact(Record r) {
    return r.get(STORY.CONTACT_NAME) == null
        ? null
        : new Contact(
            r.get(STORY.CONTACT_NAME),
            r.get(STORY.CONTACT_PHONE),
            r.get(STORY.CONTACT_EMAIL),
            r.get(STORY.CONTACT_HOURS));
  }

  /** A withdrawal that is still to come is nobody's business yet. */
  private static @Nullable Withdrawal withdrawn(Record r) {
    return r.get(STORY.IS_LISTED)
        ? null
        : new Withdrawal(r.get(STORY.WITHDRAWN_ON), r.get(STORY.WITHDRAWAL_REASON));
  }

  private static @Nullable Consent consent(Record r) {
    return r.get(STORY.CONSENT_ON) == null
        ? null
        : new Consent(r.get(STORY.CONSENT_ON), r.get(STORY.CONSENT_BY));
  }
}
