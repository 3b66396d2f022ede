package dev.kairan.publisher.picture;

import dev.kairan.api.Picture;
import dev.kairan.publisher.cache.FileCache;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Develops all pictures of a site, several at a time, within a bound of memory. */
public final class PictureWork {

  /** Pixels that may be decoded at one time, in thousands: those of one picture of any size. */
  private static final int KILOPIXELS_AT_ONCE = 64_000;

  private static final int KILO = 1000;

  private final FileCache cache;
  private final Semaphore memory = new Semaphore(KILOPIXELS_AT_ONCE, true);
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final AtomicInteger all = new AtomicInteger();
  private final AtomicInteger fresh = new AtomicInteger();

  public PictureWork(FileCache cache) {
    this.cache = cache;
  }

  /**
   * The pictures of the stories with these ids.
   *
   * @throws UnreadablePicture when a file is no picture after all, or changed meanwhile
   * @throws IOException when the cache can't be written
   */
  public Pictures develop(SortedMap<String, Picture> originals)
      throws IOException, InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<String, Future<StoryPicture>> under = new TreeMap<>();
      originals.forEach((story, each) -> under.put(story, workers.submit(() -> one(story, each))));
      Map<String, StoryPicture> done = new TreeMap<>();
      for (Map.Entry<String, Future<StoryPicture>> each : under.entrySet()) {
        done.put(each.getKey(), result(each.getValue()));
      }
      cache.prune(used, 0);
      return Pictures.of(done);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Such as {@code 12 枚（新しく作ったもの 1 枚）}. */
  public String text() {
    return String.format(Locale.ROOT, "%,d 枚（新しく作ったもの %,d 枚）", all.get(), fresh.get());
  }

  private static StoryPicture result(Future<StoryPicture> picture)
      throws IOException, InterruptedException {
    try {
      return picture.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException io) {
        throw io;
      }
      if (failure.getCause() instanceof UnreadablePicture unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException("a picture could not be developed", failure.getCause());
    }
  }

  private StoryPicture one(String story, Picture original)
      throws IOException, InterruptedException {
    int need = Math.min(KILOPIXELS_AT_ONCE, original.width() * original.height() / KILO);
    memory.acquire(need);
    try {
      Darkroom darkroom = new Darkroom(cache, story, original);
      StoryPicture picture = darkroom.develop();
      used.addAll(darkroom.used());
      all.incrementAndGet();
      fresh.addAndGet(darkroom.worked() ? 1 : 0);
      return picture;
    } finally {
      memory.release(need);
    }
  }
}
