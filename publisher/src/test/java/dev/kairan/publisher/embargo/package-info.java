/** What is under embargo, sought in everything that Kairan gives away. */
@NullMarked
package dev.kairan.publisher.embargo;

import org.jspecify.annotations.NullMarked;
