/**
 * Benchmarks that anyone can run: a newsroom's articles made up by seed, whole builds of ours and
 * of Hugo's in turn, and what they took as a table and a plot. Starts processes; knows nothing of
 * the product's own classes. The front door is {@code src/bench/run.sh}.
 */
@NullMarked
package vn.bantin.bench;

import org.jspecify.annotations.NullMarked;
