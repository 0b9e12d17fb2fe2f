package vn.bantin.plan;

import java.util.SortedMap;

/**
 * Words of the portal's language that stand in views: titles of pages that no editor writes. From
 * the theme's texts.
 */
final class Words {
    private final SortedMap<String, String> texts;

    Words(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /**
     * @throws IllegalStateException when the theme lacks the key: its bundles are checked when it
     *     is loaded
     */
    String of(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("the theme has no text " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }
}
