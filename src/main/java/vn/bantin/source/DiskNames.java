package vn.bantin.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import vn.bantin.path.SourcePath;

/**
 * Names of files as text, whatever the machine's locale. Where it is not UTF-8 (a bare server with
 * {@code LC_ALL=C}), the JDK garbles every Vietnamese name as text, but keeps its bytes and shows
 * them in the path's URI: so there names go through URIs, which costs one more look at the file.
 */
abstract class DiskNames {
    private static final String PROBE = "ế";

    private final Path root;

    private DiskNames(Path root) {
        this.root = root;
    }

    /**
     * @param root the content folder, absolute
     */
    static DiskNames of(Path root) {
        return isUtf8(root) ? new AsText(root) : new AsUri(root);
    }

    /** The last part of a path, as UTF-8 reads it; U+FFFD where it is not UTF-8. */
    abstract String nameOf(Path path);

    /** Where a source file lies. */
    abstract Path locate(SourcePath path);

    private static boolean isUtf8(Path root) {
        try {
            String shown = decode(root.resolve(PROBE).toUri().getRawPath());
            return Normalizer.normalize(shown, Normalizer.Form.NFC).endsWith("/" + PROBE);
        } catch (InvalidPathException otherCharset) {
            return false;
        }
    }

    /** Percent-decoding (RFC 3986, section 2.1) as UTF-8. */
    private static String decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class AsText extends DiskNames {
        AsText(Path root) {
            super(root);
        }

        @Override
        String nameOf(Path path) {
            return String.valueOf(path.getFileName());
        }

        @Override
        Path locate(SourcePath path) {
            return super.root.resolve(path.value());
        }
    }

    private static final class AsUri extends DiskNames {
        AsUri(Path root) {
            super(root);
        }

        @Override
        String nameOf(Path path) {
            String raw = path.toUri().getRawPath();
            int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
            return decode(raw.substring(raw.lastIndexOf('/', end - 1) + 1, end));
        }

        @Override
        Path locate(SourcePath path) {
            String base = super.root.toUri().toString();
            return Path.of(
                    URI.create(base + (base.endsWith("/") ? "" : "/") + encode(path.value())));
        }

        private static String encode(String path) {
            StringBuilder encoded = new StringBuilder(path.length() * 3);
            for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
                if (b == '/' || (b < 0x7F && Character.isLetterOrDigit(b))) {
                    encoded.append((char) b);
                } else {
                    encoded.append('%')
                            .append(Character.forDigit(b >> 4 & 0xF, 16))
                            .append(Character.forDigit(b & 0xF, 16));
                }
            }
            return encoded.toString();
        }
    }
}
