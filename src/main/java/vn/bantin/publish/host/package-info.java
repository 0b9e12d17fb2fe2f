/**
 * What a host has to be told so that it serves a portal as it is meant: types, what may be kept how
 * long, where old addresses lead, what is gone, what pages may load; and files that are compressed
 * beforehand. Front doors: {@link vn.bantin.publish.host.ServingRules} for one file, {@link
 * vn.bantin.publish.host.HostFiles} for a host's own files, {@link
 * vn.bantin.publish.host.Precompression}. Knows a closed manifest and the configuration; must not
 * know how anything is uploaded.
 */
@NullMarked
package vn.bantin.publish.host;

import org.jspecify.annotations.NullMarked;
