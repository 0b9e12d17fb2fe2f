/**
 * The portal as its editor configures it: {@code site.yaml} and {@code people.yaml}, read and
 * validated.
 */
@NullMarked
package vn.bantin.config;

import org.jspecify.annotations.NullMarked;
