/** Whether this machine can run Kairan, and what to do where it cannot. */
@NullMarked
package dev.kairan.publisher.command.doctor;

import org.jspecify.annotations.NullMarked;
