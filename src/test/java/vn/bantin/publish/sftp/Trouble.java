package vn.bantin.publish.sftp;

/** What can go wrong on the line to a server, at a piece of bytes that we send. */
enum Trouble {
    /** The connection breaks before the piece arrives. */
    CUT_BEFORE,
    /** The connection breaks after the piece has arrived, and before anything is answered. */
    CUT_AFTER,
    /** Nothing goes through any more, and nobody says so. */
    STALL,
    /** One bit of the piece arrives as another. */
    FLIP
}
