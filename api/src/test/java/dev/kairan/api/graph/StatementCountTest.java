package dev.kairan.api.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document needs as many statements for 515 chambers as for five. */
@TestInstance(Lifecycle.PER_CLASS)
class StatementCountTest {

  private final TestGraph few = new TestGraph(RandomLibrary.of(1, 5, 8), RichLibrary.AS_OF);
  private final TestGraph many = new TestGraph(RandomLibrary.of(2, 515, 1500), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    few.close();
    many.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | { chambers { nodes { id name prefecture { name } regionalBlock { name } } } }
          1 | { chambers { totalCount } }
          2 | { chambers { totalCount nodes { id } edges { cursor } pageInfo { endCursor } } }
          5 | { chambers { nodes { id name stories(first: 3) { totalCount nodes { id title participations { chamber { id } } } } } } }
          3 | { chambers { nodes { a: stories(first: 1) { nodes { id } } b: stories(first: 1, filter: {fiscalYear: {eq: 2023}}) { nodes { id } } } } }
          2 | { chambers { nodes { a: stories { nodes { id } } b: stories { nodes { title } } } } }
          2 | { chambers { nodes { successor { id } } } }
          4 | { prefectures { chamberCount chambers(last: 2) { totalCount nodes { stories { totalCount } } } } }
          3 | { regionalBlocks { chamberCount prefectures { chamberCount } chambers { totalCount } } }
          9 | { stories { nodes { body { html } participations { role } topics { name } evidence { note } figures { value } appearances { title } sources { url } image { alt } contact { name } } pageInfo { hasNextPage } } stories2: stories { totalCount } }
          5 | { stories { nodes { evidence { actionItem { id section { id } chapter { id } } } } } }
          4 | { stories { nodes { participations { chamber { stories { nodes { id } } } } } } }
          8 | { actionItems { nodes { schedules { id } targets { id } partners { name } events { id } schemes evidence { note } stories { totalCount } } } }
          4 | { actionItems { nodes { targets { actionItem { id } } schedules { actionItem { id } } } } }
          8 | { plans { chapters { groups { id } sections { subheadings { id } actionItems { id } topics { id } } } sections { id } } }
          4 | { topics { storyCount sections { id } stories(first: 2) { totalCount nodes { id } } } }
          3 | { coverage(fiscalYear: 2023) { coveredCount storyCount byPrefecture { coveredCount } } }
          3 | { actionItems { nodes { a: schedules { id } b: schedules(filter: {end: {month: "2023-05"}}) { id } c: schedules { what } } } }
          9 | { progress(fiscalYear: 2023) { sections { storyCount section { title } } } }
          8 | { progress(fiscalYear: 2023) { actionItemsWithEvidence targets { state value forecastLow series { on value } } } }
          8 | { actionItems { nodes { state stateReason } } }
          5 | { actionItems { nodes { predecessors { id } successors { id } continuation { text } } } }
          3 | { plans { droppedItems { id } } }
          4 | { gaps(fiscalYear: 2023) { totalCount nodes { rank score chamber { name } reasons { text } } edges { cursor } } }
          1 | { storyCountHistogram { storyCount chamberCount } }
          1 | { chamberCount { count censusOn } }
          3 | { chamberChanges(from: "2020-01-01") { on chamber { id } formerName { name } } }
          2 | { chambers { nodes { storyCount formerNames { name } } } }
          3 | { visits { totalCount nodes { chamber { id } } } }
          4 | { chambers { nodes { lastVisitOn visits(first: 2) { totalCount nodes { id } } } } }
          2 | { requests { nodes { chamber { id } open daysOverdue } } }
          2 | { trainings { nodes { chamberCount chambers { id } } } }
          6 | { issues { nodes { outlet { id } placements { chamber { id } story { id } issue { id } } } } }
          2 | { stories { nodes { placements { page } } } }
          7 | { regionalBlockTable(fiscalYear: 2023) { blocks { figures { chamberCount clippingCount } } total { storyCount } } }
          5 | { visitStats(fiscalYear: 2023) { distinctChambers yearTarget { value } byMode { visitCount } byRegionalBlock { visitedCount } } }
          2 | { search(query: "観光") { totalCount nodes { score title { parts { text } } snippet { text } } edges { cursor } } }
          6 | { search(query: "0") { nodes { story { id participations { role } } actionItem { id } chamber { id } } } }
          3 | { calendar(from: "2023-04-01", to: "2024-03-31") { id actionItem { id } } }
          3 | { outlets { name prefecture { name } clippingCount } }
          5 | { clippings { totalCount nodes { outlet { name } copyOf { id } release { title } } } }
          7 | { releases { nodes { title actionItem { title } clippingCount originalCount byOutletKind { clippingCount } clippings(first: 2) { totalCount nodes { id } } deliveries { club { name } } } } }
          3 | { releases { nodes { embargoed clippingCount earlier: clippingCount(asOf: "2023-01-01") } } }
          3 | { embargo { embargoedCount reported { title clippingCount } } }
          4 | { clippingStats(fiscalYear: 2023, groupBy: [TIER, OUTLET_KIND]) { total groups { count yearToDate { count } } targets { goal } } }
          5 | { clippingStats(fiscalYear: 2022, groupBy: [OUTLET, MONTH]) { groups { outlet { name } month count } } }
          """)
  void needsAFixedNumberOfStatements(int statements, String document) {
    assertThat(few.statements(document)).hasSize(statements);
    assertThat(many.statements(document)).hasSize(statements);
  }
}
