package dev.kairan.api.store.row.plan;

import dev.kairan.content.plan.PlanSource;
import dev.kairan.content.story.Markup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A business plan without its chapters. */
public record PlanRow(
    int fiscalYear,
    String title,
    String titleEn,
    String theme,
    String themeEn,
    String subtitle,
    String subtitleEn,
    LocalDate adoptedOn,
    PlanSource source,
    Markup basicPolicy,
    Markup basicPolicyEn,
    @Nullable String officialHeading,
    @Nullable String officialText,
    @Nullable Integer officialPage) {}
