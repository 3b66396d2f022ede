/** Takes the text out of an official document, line by line: plain text, HTML, PDF. */
@NullMarked
package dev.kairan.content.official.text;

import org.jspecify.annotations.NullMarked;
