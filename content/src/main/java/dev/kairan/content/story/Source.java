package dev.kairan.content.story;

import dev.kairan.content.time.PartialDate;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a story's facts come from. */
public record Source(String title, String publisher, URI url, @Nullable PartialDate date) {}
