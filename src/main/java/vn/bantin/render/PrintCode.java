package vn.bantin.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.qr.QrDrawing;
import vn.bantin.view.Page;
import vn.bantin.view.QrView;

/**
 * The address of one page as a QR code, drawn when its template first asks for it: drawing takes as
 * long as the rest of a template, and what only looks at views (a plan, a question) shows none. It
 * depends on nothing but the address, which is in the view.
 */
final class PrintCode {
    private final Record view;
    private @Nullable Optional<QrView> drawn;

    PrintCode(Record view) {
        this.view = view;
    }

    /** Empty for what is no whole page, and for an address too long for a code. */
    Optional<QrView> get() {
        if (drawn == null) {
            drawn =
                    view instanceof Page page
                            ? QrDrawing.of(page.meta().canonical())
                            : Optional.empty();
        }
        return drawn;
    }
}
