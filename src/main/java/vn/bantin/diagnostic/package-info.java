/**
 * What is wrong with a site, as values: {@link vn.bantin.diagnostic.Diagnostic} at a {@link
 * vn.bantin.diagnostic.Position}, carried by {@link vn.bantin.diagnostic.Outcome}, put into words
 * by {@link vn.bantin.diagnostic.Messages}. Knows no stage.
 */
@NullMarked
package vn.bantin.diagnostic;

import org.jspecify.annotations.NullMarked;
