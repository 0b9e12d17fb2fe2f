package vn.bantin.publish.git;

/** What becomes of a line to a server, at one of the pieces that go over it. */
enum Cut {
    /** It breaks before the piece has come through. */
    BEFORE,
    /** It breaks once the piece has come through. */
    AFTER,
    /** Half of the piece comes through, then it breaks. */
    WITHIN,
    /** Nothing comes through any more, and nobody hangs up. */
    SILENCE
}
