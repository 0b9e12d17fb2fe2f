package vn.bantin.publish.remote;

/** What goes wrong between here and the other end of a line: the six kinds of P6. */
public enum Hitch {
    /** The connection breaks, before the far end has done anything or after it. */
    RESET,
    /** No answer, though what was asked may have been done. */
    TIME_OUT,
    /** 503 with Retry-After, or what a protocol has for it; nothing was done. */
    BUSY,
    /** 403, or what a protocol has for it; nothing was done. */
    FORBIDDEN,
    /** Another answer arrives than was sent, or another file than was put. */
    DAMAGED,
    /** The publisher is killed, before the operation or after it. */
    KILLED
}
