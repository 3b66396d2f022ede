@NullMarked
package dev.kairan.publisher.sitemap;

import org.jspecify.annotations.NullMarked;
