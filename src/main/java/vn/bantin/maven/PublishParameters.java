package vn.bantin.maven;

import org.jspecify.annotations.Nullable;

/**
 * What the goals that publish are asked, as Maven gives it.
 *
 * @param target names of targets, with commas between them
 * @param allowDeletes negative: the usual share
 * @param maxAge in hours
 */
record PublishParameters(@Nullable String target, int allowDeletes, int maxAge, boolean dryRun) {}
