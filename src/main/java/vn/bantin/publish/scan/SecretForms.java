package vn.bantin.publish.scan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways in which a value may be written. */
enum SecretForms {
    PLAIN,
    URL,
    BASE64,
    HEX;

    /**
     * Every text by which a value is known, and what form it is; without those that are too short
     * to be found.
     */
    static Map<String, SecretForms> of(String value) {
        Map<String, SecretForms> forms = new LinkedHashMap<>();
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        forms.put(value, PLAIN);
        forms.putIfAbsent(Reading.of(value), PLAIN);
        String url = URLEncoder.encode(value, StandardCharsets.UTF_8);
        forms.putIfAbsent(url, URL);
        forms.putIfAbsent(Reading.of(url), URL);
        for (int before = 0; before < 3; before++) {
            String base64 = aligned(bytes, before);
            forms.putIfAbsent(base64, BASE64);
            forms.putIfAbsent(base64.replace('+', '-').replace('/', '_'), BASE64);
        }
        forms.putIfAbsent(HexFormat.of().formatHex(bytes), HEX);
        forms.putIfAbsent(HexFormat.of().withUpperCase().formatHex(bytes), HEX);
        forms.keySet().removeIf(text -> text.length() < Phrases.WINDOW);
        return forms;
    }

    /**
     * The characters that do not depend on what stands before or behind (RFC 4648, section 4: three
     * bytes make four characters).
     *
     * @param before how many bytes stand before, of three
     */
    private static String aligned(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = before == 0 ? 0 : before + 1;
        int last = shifted.length % 3 == 0 ? all.length() : all.length() - 1;
        return first < last ? all.substring(first, last) : "";
    }
}
