package dev.kairan.content.press;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A press report (報道掲載) about JCCI; {@code original} is false for reprints. */
public record Clipping(
    String id, String outlet, LocalDate date, String title, @Nullable URI url, boolean original) {}
