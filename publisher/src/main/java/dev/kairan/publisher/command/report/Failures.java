package dev.kairan.publisher.command.report;

import dev.kairan.publisher.picture.UnreadablePicture;
import dev.kairan.publisher.release.ReleaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what stopped a command into a sentence with a remedy; a stack trace only for a flaw of
 * ours.
 */
public final class Failures implements IExecutionExceptionHandler {

  private final Console console;

  public Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
    tell(failure);
    return failure instanceof UnreadablePicture ? Exit.CONTENT : Exit.ENVIRONMENT;
  }

  /** Prints what happened and what to do. */
  public void tell(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof ReleaseException || cause instanceof UnreadablePicture) {
      console.error(String.valueOf(cause.getMessage()));
    } else if (cause instanceof IOException io) {
      console.error(sentence(io));
    } else {
      console.error("kairan の中で予期しない誤りが起きました。下の記録を添えて開発者に知らせてください");
      failure.printStackTrace(console.err());
    }
  }

  private static String sentence(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + " を読み書きする権限がありません";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " がありません";
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " がすでにあるので書き込めません";
    }
    if (failure instanceof FileSystemException files) {
      return files.getFile() + " を扱えません（" + files.getReason() + "）。kairan doctor で環境を確かめられます";
    }
    return "読み書きに失敗しました（" + failure.getMessage() + "）。kairan doctor で環境を確かめられます";
  }
}
