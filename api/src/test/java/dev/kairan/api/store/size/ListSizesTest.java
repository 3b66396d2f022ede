package dev.kairan.api.store.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five chambers with 7, 3, 2, 2 and 1 stories, and others with none. */
class ListSizesTest {

  private static final ListSizes STORIES = ListSizes.of(List.of(2, 7, 1, 3, 2), false);

  @ParameterizedTest
  @CsvSource({
    "1, 100, 7, any one may be the largest",
    "2, 100, 10, two different ones are at most the two largest",
    "5, 100, 15, all",
    "500, 100, 15, there are no more",
    "3, 2, 6, two of each",
    "500, 2, 15, no more than there are",
    "500, 0, 0, none of each",
    "500, -3, 0, nor fewer",
    "0, 100, 0, no chamber"
  })
  void differentParentsHaveNoMoreThanTheLargest(long parents, long first, long most) {
    assertThat(STORIES.of(new Rows(parents, true), first).count()).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({"1, 100, 7", "2, 100, 14", "500, 100, 3500", "500, 3, 1500"})
  void theSameParentMayBeReachedAgain(long parents, long first, long most) {
    assertThat(STORIES.of(new Rows(parents, false), first).count()).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true",
    "true, false, false",
    "false, true, false",
    "false, false, false"
  })
  void rowsDifferWhereParentsDifferAndShareNone(boolean parents, boolean owned, boolean rows) {
    ListSizes sizes = ListSizes.of(List.of(1, 2), owned);
    assertThat(sizes.of(new Rows(2, parents), 9).different()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 47", "3, 141"})
  void aFixedListIsAsLongForWhatever(long parents, long most) {
    Rows rows = ListSizes.each(47).of(new Rows(parents, true), ListSizes.ENDLESS);
    assertThat(rows.count()).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({"515, 100, 100", "515, 1000, 515", "0, 100, 0"})
  void oneListHasNoMoreThanItsRows(int size, long first, long most) {
    assertThat(ListSizes.one(size).of(Rows.ROOT, first).count()).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({"1000000000, 1000000000"})
  void productsEndSomewhere(long parents, long most) {
    assertThat(STORIES.of(new Rows(parents, false), 100).count()).isEqualTo(most);
  }
}
