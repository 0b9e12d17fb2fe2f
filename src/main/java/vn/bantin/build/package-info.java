/**
 * Orchestration: one build from request to report. The only package that knows the word
 * incremental.
 */
@NullMarked
package vn.bantin.build;

import org.jspecify.annotations.NullMarked;
