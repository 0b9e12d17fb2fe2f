/** Stage plan: the site to the jobs that make it, each with a fingerprint. */
@NullMarked
package vn.bantin.plan;

import org.jspecify.annotations.NullMarked;
