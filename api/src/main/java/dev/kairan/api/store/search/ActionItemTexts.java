package dev.kairan.api.store.search;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.row.search.SearchKind;
import dev.kairan.content.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The texts of action items: what is written, the names in them, the official wording. */
record ActionItemTexts(DSLContext dsl) {

  List<Searchable> read() {
    List<Map<String, List<String>>> names =
        List.of(
            lists(
                ACTION_ITEM_PARTNER,
                ACTION_ITEM_PARTNER.ACTION_ITEM_ID,
                ACTION_ITEM_PARTNER.POSITION,
                ACTION_ITEM_PARTNER.PARTNER_NAME),
            lists(SCHEME, SCHEME.ACTION_ITEM_ID, SCHEME.POSITION, SCHEME.NAME),
            lists(EVENT, EVENT.ACTION_ITEM_ID, EVENT.POSITION, EVENT.NAME),
            lists(EVENT, EVENT.ACTION_ITEM_ID, EVENT.POSITION, EVENT.PLACE));
    return dsl.selectFrom(ACTION_ITEM)
        .fetch(row -> actionItem(row, SearchTexts.lines(row.getId(), names)));
  }

  private static Searchable actionItem(Record row, String names) {
    String body =
        String.join(
            "\n",
            names,
            Objects.requireNonNullElse(row.get(ACTION_ITEM.OFFICIAL_TEXT), ""),
            row.get(ACTION_ITEM.TITLE_EN),
            row.get(ACTION_ITEM.SUMMARY_EN));
    return new Searchable(
        SearchKind.ACTION_ITEM,
        row.get(ACTION_ITEM.ID),
        row.get(ACTION_ITEM.FISCAL_YEAR),
        new FiscalYear(row.get(ACTION_ITEM.FISCAL_YEAR)).start(),
        row.get(ACTION_ITEM.TITLE),
        List.of(),
        row.get(ACTION_ITEM.SUMMARY),
        body);
  }

  /** Texts that items list, by item. */
  private Map<String, List<String>> lists(
      Table<?> table, Field<String> item, Field<Integer> position, Field<String> text) {
    return dsl.select(item, text)
        .from(table)
        .where(text.isNotNull())
        .orderBy(item, position)
        .fetchGroups(item, text);
  }
}
