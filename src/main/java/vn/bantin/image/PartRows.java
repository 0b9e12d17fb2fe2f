package vn.bantin.image;

/** A part of a picture. For one thread. */
final class PartRows extends RowsOver {
    private final Area part;
    private final int[] whole;

    private PartRows(Rows rows, Area part) {
        super(rows);
        this.part = part;
        this.whole = new int[rows.size().width() * rows.channels()];
    }

    /** The picture itself where the part is all of it. */
    static Rows of(Rows rows, Area part) {
        return part.size().equals(rows.size()) ? rows : new PartRows(rows, part);
    }

    @Override
    public Size size() {
        return part.size();
    }

    @Override
    public void read(int y, int[] samples) {
        rows.read(part.y() + y, whole);
        int start = part.x() * channels();
        System.arraycopy(whole, start, samples, 0, part.size().width() * channels());
    }
}
