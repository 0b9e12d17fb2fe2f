/**
 * Links to other sites, asked politely: {@link vn.bantin.check.external.ExternalLinks}. The only
 * package that opens a connection, and only when an editor asks for it. Knows addresses and nothing
 * of where they are written.
 */
@NullMarked
package vn.bantin.check.external;

import org.jspecify.annotations.NullMarked;
