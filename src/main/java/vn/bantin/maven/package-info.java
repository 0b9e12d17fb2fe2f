/**
 * The edge: parameters of a goal to one call of {@link vn.bantin.build.SiteBuilder}, and its report
 * to a log, a JSON file and Maven's outcome. Front door: {@link vn.bantin.maven.BuildMojo}. The
 * only package that knows Maven, asks the machine (clock, home, processors) and throws. Must not
 * know how a site is built.
 */
@NullMarked
package vn.bantin.maven;

import org.jspecify.annotations.NullMarked;
