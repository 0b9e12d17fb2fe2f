/**
 * QR codes as drawings; front door {@link vn.bantin.qr.QrDrawing}. The only home of the library
 * that makes them; knows no page.
 */
@NullMarked
package vn.bantin.qr;

import org.jspecify.annotations.NullMarked;
