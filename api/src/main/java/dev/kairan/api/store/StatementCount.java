package dev.kairan.api.store;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements of each thread; a document is answered by one thread. */
final class StatementCount implements ExecuteListener {

  private static final long serialVersionUID = 1L;

  private static final ThreadLocal<long[]> OF_THREAD = ThreadLocal.withInitial(() -> new long[1]);

  @Override
  public void executeStart(ExecuteContext context) {
    OF_THREAD.get()[0]++;
  }

  static long ofThisThread() {
    return OF_THREAD.get()[0];
  }
}
