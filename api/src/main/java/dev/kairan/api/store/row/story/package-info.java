/** Stories and topics as the store answers them. */
@NullMarked
package dev.kairan.api.store.row.story;

import org.jspecify.annotations.NullMarked;
