package dev.kairan.publisher.picture;

/** A picture cannot be published as it is; the message says which and what to do, in Japanese. */
public final class UnreadablePicture extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnreadablePicture(String message, Throwable cause) {
    super(message, cause);
  }

  static UnreadablePicture of(String story, Throwable cause) {
    return new UnreadablePicture(
        "事例 " + story + " の写真を読めないので、公開を取りやめました。写真を書き出し直してください（公開中のものはそのままです）", cause);
  }

  /** On this machine, whatever the picture. */
  static UnreadablePicture here(Throwable cause) {
    return new UnreadablePicture(
        "この Java は画像を扱えないので、公開を取りやめました。画像の部品のある Java を入れてください（例: sudo apt-get install openjdk-17-jre-headless）",
        cause);
  }
}
