package vn.bantin.build;

import vn.bantin.output.Delta;

/**
 * A portal that is to be made whole, wherever.
 *
 * @param prepared the portal to be
 * @param delta every file of it
 */
record Fresh(Prepared prepared, Delta delta) {}
