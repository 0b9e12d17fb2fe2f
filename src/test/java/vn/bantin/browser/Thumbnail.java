package vn.bantin.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture of a page, so small that it shows where things are and not how letters are drawn.
 *
 * @param image at most 96 pixels wide; each pixel is the average of those that it stands for, in
 *     steps of 8, so that the file is small
 */
record Thumbnail(BufferedImage image) {
    static final int WIDTH = 96;
    private static final int STEP = 8;

    /** Pixels to a side of the squares that are compared. */
    private static final int SQUARE = 6;

    /** Rows by which a part may be higher or lower: a line or two of text broken otherwise. */
    private static final int SLACK = 9;

    /**
     * How far apart two pictures are, from 0 to 255.
     *
     * @param mean of all pixels
     * @param worst of all squares
     * @param where the worst square is, in pixels of the small picture
     */
    record Distance(double mean, double worst, String where) {}

    static Thumbnail of(BufferedImage page) {
        int height = page.getHeight() * WIDTH / page.getWidth();
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                small.setRGB(x, y, average(page, x, y));
            }
        }
        return new Thumbnail(small);
    }

    private static int average(BufferedImage page, int column, int row) {
        int left = column * page.getWidth() / WIDTH;
        int right = (column + 1) * page.getWidth() / WIDTH;
        int top = row * page.getWidth() / WIDTH;
        int bottom = Math.min(page.getHeight(), (row + 1) * page.getWidth() / WIDTH);
        int[] pixels = page.getRGB(left, top, right - left, bottom - top, null, 0, right - left);
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            long sum = 0;
            for (int pixel : pixels) {
                sum += pixel >> shift & 0xFF;
            }
            long level = (sum / pixels.length + STEP / 2) / STEP * STEP;
            colour |= (int) Math.min(level, 0xFF) << shift;
        }
        return colour;
    }

    /** Both ways: what is only in this picture counts as much as what is only in the other. */
    Distance to(Thumbnail other) {
        Distance there = oneWay(other);
        Distance back = other.oneWay(this);
        return there.worst > back.worst ? there : back;
    }

    /** What lies at the very end may have gone below it. */
    private Distance oneWay(Thumbnail other) {
        int height = Math.min(image.getHeight(), other.image.getHeight());
        int end = height - SLACK;
        double sum = 0;
        double worst = 0;
        String where = "";
        for (int y = 0; y + SQUARE <= end; y += SQUARE) {
            for (int x = 0; x + SQUARE <= WIDTH; x += SQUARE) {
                double apart = nearest(other, x, y, height);
                sum += apart;
                if (apart > worst) {
                    worst = apart;
                    where = x + ", " + y;
                }
            }
        }
        double squares = (double) (end / SQUARE) * (WIDTH / SQUARE);
        return new Distance(sum / squares, worst, where);
    }

    private double nearest(Thumbnail other, int left, int top, int height) {
        double least = Double.MAX_VALUE;
        int last = Math.min(height - SQUARE, top + SLACK);
        for (int there = Math.max(0, top - SLACK); there <= last; there++) {
            least = Math.min(least, apart(other, left, top, there));
        }
        return least;
    }

    /** Of the averages of two squares, in the colour that differs most. */
    private double apart(Thumbnail other, int left, int top, int otherTop) {
        double most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double apart = mean(left, top, shift) - other.mean(left, otherTop, shift);
            most = Math.max(most, Math.abs(apart));
        }
        return most;
    }

    private double mean(int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += image.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return sum / (double) (SQUARE * SQUARE);
    }

    /** This one on the left, the other on the right. */
    Thumbnail beside(Thumbnail other) {
        int height = Math.max(image.getHeight(), other.image.getHeight());
        BufferedImage both =
                new BufferedImage(2 * WIDTH + STEP, height, BufferedImage.TYPE_INT_RGB);
        both.getGraphics().drawImage(image, 0, 0, null);
        both.getGraphics().drawImage(other.image, WIDTH + STEP, 0, null);
        return new Thumbnail(both);
    }

    static Thumbnail read(Path file) {
        try {
            return new Thumbnail(ImageIO.read(file.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
