package dev.kairan.api.store.row.press;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A release delivered to a press club. */
public record DeliveryRow(
    String releaseId,
    String pressClubId,
    OffsetDateTime deliveredAt,
    boolean primary,
    @Nullable Integer copies) {}
