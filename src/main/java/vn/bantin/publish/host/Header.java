package vn.bantin.publish.host;

/** A field of an answer's head (RFC 9110, section 6.3). */
record Header(String name, String value) {}
