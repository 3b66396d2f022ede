package dev.kairan.content.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The seal breaks with the first letter that somebody writes. */
class AsImportedTest {

  private static final String SEALED = AsImported.seal("id: 2025-I-1\ntitle: 【未記入】\n");

  @Test
  void holdsAsLongAsNobodyWrites() {
    assertThat(AsImported.isIn(SEALED)).isTrue();
    assertThat(AsImported.isIn(SEALED.replace("\n", "\r\n"))).isTrue();
  }

  @Test
  void breaksWithEveryChange() {
    assertThat(AsImported.isIn(SEALED.replace("【未記入】\n", "浜\n"))).isFalse();
    assertThat(AsImported.isIn(SEALED + "\n")).isFalse();
    assertThat(AsImported.isIn(SEALED + "# メモ\n")).isFalse();
    assertThat(AsImported.isIn("# メモ\n" + SEALED)).isFalse();
    assertThat(AsImported.isIn(SEALED.substring(SEALED.indexOf('\n') + 1))).isFalse();
  }

  @Test
  void isNotInFilesThatPeopleMade() {
    assertThat(AsImported.isIn("")).isFalse();
    assertThat(AsImported.isIn("id: 2025-I-1\ntitle: 【未記入】\n")).isFalse();
    assertThat(AsImported.isIn("# 一\n# 二（照合番号 0123456789abcdef）。\nid: 2025-I-1\n")).isFalse();
  }
}
