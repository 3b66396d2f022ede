package dev.kairan.api.server.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sixty units a minute: one comes back every second. */
class ClientBudgetsTest {

  private static final String READER = "198.51.100.7";

  private long now = 5;
  private final ClientBudgets budgets = new ClientBudgets(new Budget(60, false, 100), () -> now);

  @Test
  void aMinutesUnitsMayBeSpentAtOnceAndComeBackWithTime() {
    assertThat(take(READER, 50)).isZero();
    assertThat(take(READER, 10)).isZero();
    assertThat(take(READER, 1)).as("seconds").isEqualTo(1);
    assertThat(take(READER, 20)).as("seconds").isEqualTo(20);
    pass(19);
    assertThat(take(READER, 20)).isEqualTo(1);
    pass(1);
    assertThat(take(READER, 20)).isZero();
    assertThat(take(READER, 1)).isEqualTo(1);
  }

  @Test
  void whatIsRefusedCostsNothing() {
    assertThat(take(READER, 60)).isZero();
    pass(10);
    for (int i = 0; i < 50; i++) {
      assertThat(take(READER, 11)).isPositive();
    }
    assertThat(take(READER, 10)).isZero();
  }

  @Test
  void noMoreThanAMinutesUnitsAreSavedUp() {
    assertThat(take(READER, 1)).isZero();
    pass(3_600);
    assertThat(take(READER, 60)).isZero();
    assertThat(take(READER, 1)).isPositive();
  }

  @Test
  void everyClientHasItsOwn() {
    assertThat(take(READER, 60)).isZero();
    assertThat(take("198.51.100.8", 60)).isZero();
    assertThat(take("2001:db8::1", 60)).isZero();
    assertThat(take(READER, 1)).isPositive();
  }

  @Test
  void anIpv6NetworkIsOneClient() {
    assertThat(take("2001:db8:0:1::1", 60)).isZero();
    assertThat(take("2001:db8:0:1:ffff::2", 1)).isPositive();
    assertThat(take("2001:db8:0:2::1", 1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
  void thisMachineIsHeldToItOnlyWhereAsked(String address) {
    assertThat(take(address, 1_000)).isZero();
    ClientBudgets strict = new ClientBudgets(new Budget(60, false, 9).withLoopback(), () -> now);
    assertThat(strict.take(address(address), 1_000)).isPositive();
  }

  @Test
  void aClientWithoutAnAddressIsNotCounted() {
    assertThat(budgets.take(null, 1_000)).isZero();
    assertThat(budgets.size()).isZero();
  }

  @Test
  void noMoreClientsAreRememberedThanAllowed() {
    for (int i = 0; i < 5_000; i++) {
      take("10.0." + i / 250 + "." + i % 250, 30);
      assertThat(budgets.size()).isLessThanOrEqualTo(100);
    }
    assertThat(take("10.0.19.249", 31)).as("the last is remembered").isPositive();
    assertThat(take("10.0.0.0", 60)).as("the first is forgotten").isZero();
  }

  @Test
  void aClientWithAFullBudgetIsForgotten() {
    for (int i = 0; i < 50; i++) {
      take("10.0.0." + i, 30);
    }
    pass(29);
    take(READER, 1);
    assertThat(budgets.size()).isEqualTo(51);
    pass(1);
    take(READER, 1);
    assertThat(budgets.size()).isEqualTo(1);
  }

  private void pass(long seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }

  private long take(String address, long units) {
    return budgets.take(address(address), units);
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
