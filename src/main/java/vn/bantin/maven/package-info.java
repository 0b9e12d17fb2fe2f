/** The goals: parameters to one call to a Maven outcome. */
@NullMarked
package vn.bantin.maven;

import org.jspecify.annotations.NullMarked;
