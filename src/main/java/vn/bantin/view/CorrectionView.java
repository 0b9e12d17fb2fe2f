package vn.bantin.view;

/**
 * @param date when it was corrected
 * @param text plain text
 */
public record CorrectionView(TimeView date, String text) {}
