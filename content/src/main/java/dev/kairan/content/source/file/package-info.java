/** The content folder as files: what belongs where, their bytes, their text, their hash. */
@NullMarked
package dev.kairan.content.source.file;

import org.jspecify.annotations.NullMarked;
