/** What search engines are told: robots.txt and the sitemaps. */
@NullMarked
package dev.kairan.publisher.sitemap;

import org.jspecify.annotations.NullMarked;
