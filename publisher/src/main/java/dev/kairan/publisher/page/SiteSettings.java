package dev.kairan.publisher.page;

import java.net.URI;

/**
 * What a run decides about the whole site.
 *
 * @param baseUrl the public address of the site's root, absolute, http or https, ends with {@code
 *     /}; links inside the site are root-relative to its path
 */
public record SiteSettings(URI baseUrl) {}
