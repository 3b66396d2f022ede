package dev.kairan.api.server.answer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerResponse;

/** The plain page for what went wrong outside the site's own pages. */
public final class ErrorPage {

  private ErrorPage() {}

  /** A whole HTML page in UTF-8 that names no software and no cause beyond its status. */
  public static byte[] html(HttpStatusCode status) {
    String title = title(status.value());
    String page =
        String.format(
            Locale.ROOT,
            """
        <!doctype html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>%1$s</title>
        </head>
        <body>
        <main>
        <h1>%1$s</h1>
        <p>状態コード %2$d</p>
        <p><a href="/">トップページへ</a></p>
        </main>
        </body>
        </html>
        """,
            title,
            status.value());
    return page.getBytes(StandardCharsets.UTF_8);
  }

  public static ServerResponse answer(HttpStatusCode status, byte[] html) {
    return ServerResponse.status(status)
        .contentType(ContentTypes.HTML)
        .headers(SecurityHeaders.SITE::addTo)
        .body(html);
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "ページが見つかりません";
      case 405 -> "このアドレスでは使えないメソッドです";
      case 503 -> "サイトはまだ公開されていません";
      default -> status < 500 ? "要求を受け付けられません" : "サーバーの内部で問題が起きました";
    };
  }
}
