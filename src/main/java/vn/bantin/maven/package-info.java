/**
 * The edge: parameters of a goal to one call of a front door of {@link vn.bantin.build}, and its
 * report to a log, a JSON file and Maven's outcome. Front doors are the goals: {@link
 * vn.bantin.maven.BuildMojo}, {@link vn.bantin.maven.PlanMojo}, {@link vn.bantin.maven.ServeMojo},
 * {@link vn.bantin.maven.WhyMojo}, {@link vn.bantin.maven.NewMojo}, {@link
 * vn.bantin.maven.InitMojo}, {@link vn.bantin.maven.ListMojo}, {@link vn.bantin.maven.StatsMojo}.
 * The only package that knows Maven, asks the machine (clock, home, processors) and throws. Must
 * not know how a site is built.
 */
@NullMarked
package vn.bantin.maven;

import org.jspecify.annotations.NullMarked;
