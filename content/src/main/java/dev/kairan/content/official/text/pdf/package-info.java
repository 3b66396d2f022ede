/** Takes the glyphs out of PDF files; the only place that knows PDFBox. */
@NullMarked
package dev.kairan.content.official.text.pdf;

import org.jspecify.annotations.NullMarked;
