package vn.bantin.site;

import java.util.Optional;
import vn.bantin.content.Head;
import vn.bantin.path.UrlPath;

/**
 * A section of the portal.
 *
 * @param slug its folder and the first segment of its address
 * @param title as shown
 * @param description may be empty
 * @param url its list's front page
 * @param head its {@code _index.md}, when there is one and it is published
 */
public record Section(
        String slug, String title, String description, UrlPath url, Optional<Head> head) {}
