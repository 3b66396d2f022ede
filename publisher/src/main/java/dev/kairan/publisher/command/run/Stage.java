package dev.kairan.publisher.command.run;

/** The steps from content files to a live site, in order. */
enum Stage {
  READ("読み込み"),
  CHECK("検査"),
  LOAD("データベース作成"),
  ASK("問い合わせ"),
  DEVELOP("写真"),
  RENDER("ページ作成"),
  PICTURES("共有画像"),
  VERIFY("書き出し・リンク検査"),
  SWITCH("切り替え");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
