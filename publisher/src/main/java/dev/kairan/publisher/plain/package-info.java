/** The site as plain text for programs that read prose: stories in Markdown, and llms.txt. */
@NullMarked
package dev.kairan.publisher.plain;

import org.jspecify.annotations.NullMarked;
