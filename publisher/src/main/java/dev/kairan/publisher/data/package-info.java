/** Tables as files to download: CSV and JSON, and the Data Package that describes them. */
@NullMarked
package dev.kairan.publisher.data;

import org.jspecify.annotations.NullMarked;
