package dev.kairan.api.store.row;

/** A link from a story to an action item, with the reason. */
public record EvidenceRow(String storyId, String actionItemId, String note)
    implements OfActionItem {}
