package dev.kairan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN =
      List.of("mito", "mita", "kasama", "utsunomiya", "publishedOn", "date");

  @ParameterizedTest
  @CsvSource({
    "mitto, mito",
    "kasma, kasama",
    "utunomiya, utsunomiya",
    "utsunomiyashi, utsunomiya",
    "publishedon, publishedOn",
    "dates, date",
    "dtae, date",
  })
  void findsWhatAWriterMeant(String written, String meant) {
    assertThat(Suggestion.nearest(written, KNOWN)).isEqualTo(meant);
    assertThat(Suggestion.among(written, KNOWN).en()).contains('"' + meant + '"');
  }

  @ParameterizedTest
  @CsvSource({"tokyo", "author", "xx"})
  void isSilentWhereNothingIsNear(String written) {
    assertThat(Suggestion.among(written, KNOWN)).isEqualTo(Phrase.NONE);
  }

  @Test
  void suggestsTheIdOfANameThatWasWrittenInstead() {
    Findings findings = new Findings();
    Location given = new Location("chambers.csv", 2, "id");
    findings.define(IdKind.CHAMBER, "mito", "水戸商工会議所", given);
    findings.refer(IdKind.CHAMBER, "水戸", new Location("a.md", 4, "chambers.id"));
    findings.refer(IdKind.CHAMBER, "水戸商工会議所", new Location("b.md", 4, "chambers.id"));

    References.check(findings);

    assertThat(findings.problems())
        .hasSize(2)
        .allMatch(problem -> problem.hint().ja().startsWith("「mito」ではありませんか。"));
  }
}
