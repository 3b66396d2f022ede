/** What the pages of the office show, ready for their templates. */
@NullMarked
package dev.kairan.api.server.office.page;

import org.jspecify.annotations.NullMarked;
