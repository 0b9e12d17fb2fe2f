package vn.bantin.image;

import java.awt.color.ColorSpace;

/** Rows made of other rows; what a kind does not say otherwise is as it is there. */
abstract class RowsOver implements Rows {
    final Rows rows;

    RowsOver(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Size size() {
        return rows.size();
    }

    @Override
    public int channels() {
        return rows.channels();
    }

    @Override
    public ColorSpace colours() {
        return rows.colours();
    }
}
