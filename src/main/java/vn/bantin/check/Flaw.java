package vn.bantin.check;

import vn.bantin.config.Rule;
import vn.bantin.diagnostic.Fault;

/**
 * Something wrong with a page as it was made, whose place among the sources is still to be found.
 *
 * @param what the address, id or heading that is wrong, as it stands on the page
 * @param detail a second argument of the message; may be empty
 */
record Flaw(Rule rule, Fault fault, String what, String detail) {}
