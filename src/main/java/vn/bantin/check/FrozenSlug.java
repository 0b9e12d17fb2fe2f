package vn.bantin.check;

import java.util.Optional;
import vn.bantin.content.DocumentKind;
import vn.bantin.content.FrontMatter;
import vn.bantin.content.Head;
import vn.bantin.text.Slug;

/** The slug that would keep the address of a document whatever becomes of its title. */
public final class FrozenSlug {
    private FrozenSlug() {}

    /** Empty where one is written, and where the address does not come from the title. */
    public static Optional<String> of(Head head) {
        FrontMatter written = head.frontMatter();
        if (head.kind() == DocumentKind.SECTION || !written.slug().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Slug.of(written.title())).filter(slug -> !slug.isEmpty());
    }
}
