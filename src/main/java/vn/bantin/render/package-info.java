/** Stage render: jobs to bytes. The only package that sees Freemarker. */
@NullMarked
package vn.bantin.render;

import org.jspecify.annotations.NullMarked;
