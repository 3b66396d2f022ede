package dev.kairan.publisher.embed;

/**
 * An embed to be rendered.
 *
 * @param href its root-relative address
 * @param template name of the template file
 * @param model the record that the template takes
 */
record Embed(String href, String template, Object model) {}
