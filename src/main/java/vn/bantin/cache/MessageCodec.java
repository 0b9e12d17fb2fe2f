package vn.bantin.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.diagnostic.Severity;

/** Messages are kept with what they are about, so that the second build repeats them. */
public final class MessageCodec {
    private static final Severity[] SEVERITIES = Severity.values();

    private MessageCodec() {}

    /** How many, then each. */
    public static void pack(List<Diagnostic> messages, Packer out) {
        out.number(messages.size());
        for (Diagnostic message : messages) {
            out.number(message.severity().ordinal()).text(message.fault().name());
            pack(message.position(), out);
            out.texts(message.arguments());
        }
    }

    public static List<Diagnostic> unpack(Unpacker in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<Diagnostic> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(
                    new Diagnostic(
                            in.constant(SEVERITIES),
                            Fault.valueOf(in.name()),
                            position(in),
                            in.texts()));
        }
        return messages;
    }

    public static void pack(Position position, Packer out) {
        out.text(position.file()).number(position.line()).number(position.column());
    }

    public static Position position(Unpacker in) throws IOException {
        return new Position(in.name(), in.integer(), in.integer());
    }
}
