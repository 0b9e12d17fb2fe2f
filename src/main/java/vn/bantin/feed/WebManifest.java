package vn.bantin.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a portal is kept on the start screen of a phone (W3C, Web Application Manifest).
 *
 * @param name of the portal, on the start screen too: there is no shorter one
 * @param description plain text, may be empty
 * @param language BCP 47
 * @param home address of the home page, with a final slash: what is opened, and what all pages of
 *     the portal begin with
 * @param colour of the ground while the first page is coming, {@code #rrggbb}; may be empty
 * @param icons may be empty: then a phone makes one up
 */
public record WebManifest(
        String name,
        String description,
        String language,
        String home,
        String colour,
        List<Icon> icons) {
    public WebManifest {
        icons = List.copyOf(icons);
    }

    /**
     * A square PNG.
     *
     * @param href its address
     * @param side in pixels
     */
    public record Icon(String href, int side) {}

    /** The file, UTF-8. */
    public byte[] bytes() {
        return Json.object(this::write).getBytes(StandardCharsets.UTF_8);
    }

    private void write(Json json) {
        json.required("name", name);
        json.required("short_name", name);
        json.text("description", description);
        json.required("lang", language);
        json.required("dir", "ltr");
        json.required("id", home);
        json.required("start_url", home);
        json.required("scope", home);
        // Readers follow links to other sites and want to go back: the browser's buttons stay.
        json.required("display", "minimal-ui");
        json.text("theme_color", colour);
        json.text("background_color", colour);
        json.objects("icons", icons, WebManifest::write);
    }

    private static void write(Json json, Icon icon) {
        json.required("src", icon.href());
        json.required("sizes", icon.side() + "x" + icon.side());
        json.required("type", "image/png");
    }
}
