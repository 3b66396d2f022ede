/** Reading the content folder: the only room that knows YAML, CSV and Markdown. */
@NullMarked
package dev.kairan.content.source;

import org.jspecify.annotations.NullMarked;
