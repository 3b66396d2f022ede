package dev.kairan.api.store.row.story;

import dev.kairan.api.store.row.plan.OfActionItem;

/** A link from a story to an action item, with the reason. */
public record EvidenceRow(String storyId, String actionItemId, String note)
    implements OfActionItem {}
