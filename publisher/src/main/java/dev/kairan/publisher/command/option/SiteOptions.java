package dev.kairan.publisher.command.option;

import dev.kairan.publisher.html.Drafts;
import dev.kairan.publisher.page.SiteSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What every command that publishes is told: where from, where to, for which address, as of when.
 */
public final class SiteOptions {

  private static final URI LOCAL = URI.create("http://localhost:8080/");

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--out",
      paramLabel = "フォルダー",
      description = "公開先のフォルダー（省略時: site）。Web サーバーには、この中の current を見せる")
  private @Nullable Path out;

  @Option(
      names = "--cache",
      paramLabel = "フォルダー",
      defaultValue = "${env:KAIRAN_CACHE}",
      description = "描いた画像を次の公開まで取っておくフォルダー（省略時: 公開先の中の .cache。環境変数 KAIRAN_CACHE でも指定できる）")
  private @Nullable Path cache;

  @Option(
      names = "--base-url",
      paramLabel = "アドレス",
      converter = BaseUrlConverter.class,
      description = "サイトを公開するアドレス（省略時: http://localhost:8080/）")
  private @Nullable URI baseUrl;

  @Mixin private AtOption at = new AtOption();

  @Option(names = "--allow-sample", description = "見本データでも公開する")
  private boolean sampleAllowed;

  @Option(names = "--allow-embargoed", description = "--at をこれから来る時刻にして、それまでに解禁されるものも公開する（下見用）")
  private boolean embargoedAllowed;

  private boolean preview;

  /** From now on the options are those of a site that is not to be published. */
  public void forPreview() {
    preview = true;
  }

  /** True for a site that is not to be published, but shown to those who write it. */
  public boolean preview() {
    return preview;
  }

  public Path content() {
    return content.folder();
  }

  /** A preview has a folder of its own. */
  public Path out() {
    return out == null ? Path.of(preview ? "site-preview" : "site") : out;
  }

  /** Where what is costly to make is kept from run to run. */
  public Path cache() {
    return cache == null ? out().resolve(".cache") : cache;
  }

  public SiteSettings settings() {
    return settingsOr(LOCAL);
  }

  /** The settings with another address where none was asked for. */
  public SiteSettings settingsOr(URI address) {
    SiteSettings settings = new SiteSettings(baseUrl == null ? address : baseUrl);
    return preview ? settings.showing(new Drafts(Set.of())) : settings;
  }

  /** The instant asked for, or that of {@code clock}; to the second, as releases are named. */
  public Instant instant(Clock clock) {
    return at.instant(clock);
  }

  /** True when the run keeps one instant however long it lasts. */
  public boolean fixedInTime() {
    return at.fixed();
  }

  public boolean embargoedAllowed() {
    return embargoedAllowed;
  }

  public boolean sampleAllowed() {
    return sampleAllowed;
  }
}
