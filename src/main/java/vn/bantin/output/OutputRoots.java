package vn.bantin.output;

import java.nio.file.Path;

/**
 * The folders that the writer of the site must tell apart.
 *
 * @param output where the site is; need not exist yet
 * @param staging where pages wait until all of them are made; beside the output folder, best on the
 *     same disk; need not exist yet
 * @param content the sources, never written
 * @param home the user's own folder, which cannot be the output folder
 */
public record OutputRoots(Path output, Path staging, Path content, Path home) {}
