package dev.kairan.content.link;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An address that a story cites, as somebody found it on a day (リンクの点検). */
public record LinkCheck(URI url, LocalDate checkedOn, LinkStatus status, @Nullable String note) {}
