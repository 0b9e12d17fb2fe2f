package vn.bantin.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.view.SchemeColours;

/**
 * What planning needs to know of a theme.
 *
 * @param templates fingerprint of each entry template's closure, by file name
 * @param texts the theme's words in the portal's language, by key
 * @param assets fingerprint of each file to be published, by its name in the theme ({@code
 *     assets/…})
 * @param paper colour of the page's ground, where the theme says it
 */
public record ThemeFacts(
        SortedMap<String, Fingerprint> templates,
        SortedMap<String, String> texts,
        SortedMap<String, Fingerprint> assets,
        Optional<SchemeColours> paper) {
    public ThemeFacts {
        templates = Collections.unmodifiableSortedMap(templates);
        texts = Collections.unmodifiableSortedMap(texts);
        assets = Collections.unmodifiableSortedMap(assets);
    }

    /** {@link Fingerprint#NONE} for a template that does not exist: rendering it reports so. */
    Fingerprint template(String name) {
        return templates.getOrDefault(name, Fingerprint.NONE);
    }
}
