package vn.bantin.bench;

/** Numbers of articles, one after the other and round again: no single one is learned by heart. */
final class Turn {
    private final int size;
    private int next;

    Turn(int size) {
        this.size = size;
    }

    int next() {
        next = next + 1 == size ? 0 : next + 1;
        return next;
    }
}
