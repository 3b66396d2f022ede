package dev.kairan.content.official;

import dev.kairan.content.check.Problem;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.text.OfficialText;
import java.util.List;

/** What came of reading an official document. */
public sealed interface DocumentReading {

  /** Every problem found, by line; warnings too. */
  List<Problem> problems();

  /** A plan was read, perhaps with warnings. */
  record Read(OfficialText text, PlanDraft draft, List<Problem> problems)
      implements DocumentReading {

    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** The document is for no fiscal year that it says, and none was asked for. */
  record YearUnknown(OfficialText text, String title, List<Problem> problems)
      implements DocumentReading {

    public YearUnknown {
      problems = List.copyOf(problems);
    }
  }

  /** The document cannot be used; at least one problem is an error. */
  record Refused(List<Problem> problems) implements DocumentReading {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
