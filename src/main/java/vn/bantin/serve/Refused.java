package vn.bantin.serve;

/** A request that gets a status and nothing else. Caught where requests are answered. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final Status status;

    Refused(Status status) {
        super(status.line(), null, false, false);
        this.status = status;
    }

    Status status() {
        return status;
    }
}
