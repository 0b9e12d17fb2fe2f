package vn.bantin.plan;

import vn.bantin.diagnostic.Position;
import vn.bantin.fingerprint.Digest;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/**
 * A picture as it is published.
 *
 * @param picture the original and how the file is made of it; the address is made of both
 */
public record PictureJob(PublishedPicture picture) implements Job {
    @Override
    public OutputPath path() {
        return picture.url().output();
    }

    @Override
    public Position origin() {
        return Position.of("content/" + picture.head().path());
    }

    /** The address tells the recipe too, and the name of the original is no part of it. */
    @Override
    public Inputs inputs() {
        return new Inputs(
                Fingerprint.NONE,
                Digest.brief(picture.url()),
                picture.head().content(),
                Fingerprint.NONE);
    }
}
