package dev.kairan.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was read, when.
 *
 * @param id the first twelve hex digits of the SHA-256 over paths and bytes of all content files
 * @param dataThrough the newest day recorded in the content, where there is one
 * @param sample true for a synthetic library, never to be published as real
 */
public record Snapshot(String id, @Nullable LocalDate dataThrough, boolean sample) {}
