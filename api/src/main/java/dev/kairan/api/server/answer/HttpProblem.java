package dev.kairan.api.server.answer;

import org.springframework.http.HttpStatus;

/** Why the door refuses a request; the name is the stable {@code extensions.code}. */
public enum HttpProblem {
  INVALID_JSON(HttpStatus.BAD_REQUEST, "本文をJSONとして読めません。"),
  INVALID_REQUEST(HttpStatus.BAD_REQUEST, "要求の形が正しくありません。"),
  BAD_VARIABLE(HttpStatus.BAD_REQUEST, "変数の値が使えません。"),
  UNKNOWN_QUESTION(HttpStatus.NOT_FOUND, "その質問はありません。/q に一覧があります。"),
  NOT_EMBEDDABLE(HttpStatus.NOT_FOUND, "そのアドレスの埋め込みはありません。事例か会議所のページのアドレスを指定してください。"),
  UNKNOWN_FORMAT(HttpStatus.NOT_IMPLEMENTED, "format は json か xml です。"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "このアドレスでは使えないメソッドです。"),
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE, "応答の形式は application/graphql-response+json か application/json です。"),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "本文が大きすぎます。"),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "本文は application/json(UTF-8)で送ってください。"),
  BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "本文が時間内に届きませんでした。"),
  RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "問い合わせが多すぎます。しばらく待ってから、もう一度お試しください。"),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "サーバーの内部で問題が起きました。"),
  TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE, "時間内に答えられませんでした。問い合わせを小さくしてください。"),
  NO_SITE(HttpStatus.SERVICE_UNAVAILABLE, "サイトはまだ公開されていません。");

  private final HttpStatus status;
  private final String message;

  HttpProblem(HttpStatus status, String message) {
    this.status = status;
    this.message = message;
  }

  public HttpStatus status() {
    return status;
  }

  /** In Japanese, for the person who asked. */
  public String message() {
    return message;
  }
}
