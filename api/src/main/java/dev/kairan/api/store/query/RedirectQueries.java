package dev.kairan.api.store.query;

import static dev.kairan.api.store.table.Tables.REDIRECT;

import dev.kairan.content.link.Redirect;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** What has moved within the site. */
public final class RedirectQueries {

  private final DSLContext dsl;

  public RedirectQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** All, by their former addresses. */
  public List<Redirect> redirects() {
    return dsl.select(REDIRECT.FROM_PATH, REDIRECT.TO_PATH, REDIRECT.MOVED_ON, REDIRECT.REASON)
        .from(REDIRECT)
        .orderBy(REDIRECT.FROM_PATH)
        .fetch(Records.mapping(Redirect::new));
  }
}
