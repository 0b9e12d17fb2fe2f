package vn.bantin.check;

import java.util.Optional;
import vn.bantin.content.Outline;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;

/** Where what stands on a page comes from. */
public interface PageOrigin {
    /** The body that the page shows; empty where it shows none. */
    Optional<Outline> body(OutputPath page);

    /** The template that makes the page, or whatever else it is made of. */
    Position template(OutputPath page);

    /** What the page is made for: its document, or the portal. */
    Position made(OutputPath page);

    /** The place in site.yaml where an address is written, should it be there. */
    Optional<Position> configured(String address);

    /** A file as an editor knows it: the original of a picture, a file of the theme. */
    String name(OutputPath file);
}
