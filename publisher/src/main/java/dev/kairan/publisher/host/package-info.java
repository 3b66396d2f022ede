/** What the hosts of the site are told: where pages have moved to, and what to say of each file. */
@NullMarked
package dev.kairan.publisher.host;

import org.jspecify.annotations.NullMarked;
