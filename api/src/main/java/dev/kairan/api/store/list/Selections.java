package dev.kairan.api.store.list;

import static org.jooq.impl.DSL.row;

import dev.kairan.api.store.row.ActionItemRow;
import dev.kairan.api.store.row.ChamberRow;
import dev.kairan.api.store.row.StoryRow;
import dev.kairan.api.store.table.tables.ActionItem;
import dev.kairan.api.store.table.tables.Chamber;
import dev.kairan.api.store.table.tables.Story;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.Summary;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** The columns of the rows that are listed. */
public final class Selections {

  private Selections() {}

  public static SelectField<ChamberRow> chamber(Chamber t) {
    return row(
            t.ID,
            t.NAME,
            t.SHORT_NAME,
            t.KANA,
            t.KANA_ROW,
            t.PREFECTURE_ID,
            t.WEBSITE,
            t.VALID_FROM_ON,
            t.VALID_TO_ON,
            t.SUCCESSOR_ID)
        .mapping(ChamberRow::new);
  }

  public static SelectField<ActionItemRow> actionItem(ActionItem t) {
    return row(
            t.ID,
            t.FISCAL_YEAR,
            t.POSITION,
            t.TITLE,
            t.TITLE_EN,
            t.SUMMARY,
            t.SUMMARY_EN,
            t.OFFICIAL_TEXT,
            t.PAGE,
            t.CHAPTER_ID,
            t.SECTION_ID,
            t.SUBHEADING_ID,
            t.EVIDENCE_COUNT)
        .mapping(ActionItemRow::new);
  }

  public static SelectField<StoryRow> story(Story t) {
    return row(
            t.ID,
            t.TITLE,
            row(t.SUMMARY_SHORT, t.SUMMARY_MEDIUM, t.SUMMARY_LONG).mapping(Summary::new),
            t.BODY_KIND,
            t.HAPPENED,
            t.PUBLISHED,
            t.FISCAL_YEAR,
            row(t.IMAGE_FILE, t.IMAGE_ALT, t.IMAGE_CREDIT, t.IMAGE_LICENCE, t.IMAGE_CAPTION)
                .mapping(Selections::image),
            row(t.CONTACT_NAME, t.CONTACT_PHONE, t.CONTACT_EMAIL, t.CONTACT_HOURS)
                .mapping(Selections::contact))
        .mapping(StoryRow::new);
  }

  private static @Nullable Image image(
      @Nullable String file, String alt, String credit, String licence, @Nullable String caption) {
    return file == null ? null : new Image(file, alt, credit, licence, caption);
  }

  private static @Nullable Contact contact(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String hours) {
    return name == null ? null : new Contact(name, phone, email, hours);
  }
}
