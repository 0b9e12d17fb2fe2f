package vn.bantin.publish.archive;

/**
 * How an archive is made.
 *
 * @param prefix of every name in it: empty, or a folder with a slash at its end
 */
record Layout(Form form, String prefix) {}
