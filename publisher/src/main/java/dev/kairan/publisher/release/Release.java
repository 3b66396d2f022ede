package dev.kairan.publisher.release;

import java.nio.file.Path;

/**
 * A whole, immutable release.
 *
 * @param folder where its files lie
 * @param live true when {@code current} points to it
 */
public record Release(ReleaseName name, Path folder, boolean live) {}
