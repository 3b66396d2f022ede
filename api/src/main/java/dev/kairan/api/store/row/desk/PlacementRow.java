package dev.kairan.api.store.row.desk;

import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A chamber's place in an issue. */
public record PlacementRow(
    String issueId,
    int position,
    String chamberId,
    @Nullable String storyId,
    ManuscriptState manuscript,
    PictureState picture,
    @Nullable Integer page,
    @Nullable String url,
    @Nullable LocalDate updatedOn) {}
