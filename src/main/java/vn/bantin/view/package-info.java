/**
 * The template contract: records of JDK types only, every text ready to show. What is not here
 * cannot reach a page. Documented field by field in {@code src/docs/templates.md}.
 */
@NullMarked
package vn.bantin.view;

import org.jspecify.annotations.NullMarked;
