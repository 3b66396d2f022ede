package dev.kairan.publisher.html;

/**
 * A page to be rendered.
 *
 * @param head what the layout shows of it
 * @param template name of the template file
 * @param model the record that the template takes
 */
public record Page(PageHead head, String template, Object model) {}
