package vn.bantin.render;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;

/** Theme files are strict UTF-8; a byte order mark at the start is dropped. */
final class Utf8 {
    private Utf8() {}

    static Outcome<Optional<String>> decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            Position position = endOf(file, text);
            Diagnostic fault = Diagnostic.of(Fault.TEMPLATE_NOT_UTF8, position);
            return new Outcome<>(Optional.empty(), List.of(fault));
        }
        return Outcome.of(Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static Position endOf(String file, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Position(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
