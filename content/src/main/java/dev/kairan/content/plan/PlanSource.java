package dev.kairan.content.plan;

/**
 * The official document that a plan restates.
 *
 * @param publisher the organisation that issued it
 * @param pages number of numbered pages
 */
public record PlanSource(String publisher, String title, int pages) {}
