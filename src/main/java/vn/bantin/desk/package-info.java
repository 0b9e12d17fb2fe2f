/**
 * The newsroom's desk: what editors ask of all articles at once. {@link vn.bantin.desk.DeskLists},
 * what waits, ended or lacks something; {@link vn.bantin.desk.Statistics}, who wrote and
 * photographed how much. Pure functions of an assembled site; must not know how they are shown.
 */
@NullMarked
package vn.bantin.desk;

import org.jspecify.annotations.NullMarked;
