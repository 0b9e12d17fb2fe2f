/**
 * The address ledger, {@code content/addresses.txt}: every address ever published, as text and as a
 * value. Front door: {@link vn.bantin.ledger.AddressLedger}. Knows no document, no site and no
 * file; what an address is today it is told.
 */
@NullMarked
package vn.bantin.ledger;

import org.jspecify.annotations.NullMarked;
