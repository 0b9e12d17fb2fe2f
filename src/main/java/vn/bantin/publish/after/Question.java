package vn.bantin.publish.after;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;

/**
 * An address, and what readers are to get there.
 *
 * @param expected the bytes; empty: it is not to be there
 */
record Question(URI address, Optional<byte[]> expected) {
    private static final int MOST_HOPS = 3;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int LONGEST = 64 * 1024 * 1024;

    /**
     * What came of it.
     *
     * @param fault what is wrong; empty where nothing is
     * @param reply the last answer
     */
    record Answer(Optional<Diagnostic> fault, Reply reply) {}

    Answer ask(Web web) throws InterruptedException {
        URI uri = address;
        Reply reply = web.get(uri);
        for (int hop = 0; hop < MOST_HOPS && reply.isRedirect(); hop++) {
            URI next;
            try {
                next = uri.resolve(reply.location().orElse(""));
            } catch (IllegalArgumentException noAddress) {
                break;
            }
            if (!isSameHost(next)) {
                return new Answer(Optional.of(elsewhere(next)), reply);
            }
            uri = next;
            reply = web.get(uri);
        }
        return new Answer(judged(reply), reply);
    }

    /** However it is reached; a reader who is sent elsewhere gets somebody else's pages. */
    private boolean isSameHost(URI next) {
        return next.getHost() != null && next.getHost().equalsIgnoreCase(address.getHost());
    }

    private Diagnostic elsewhere(URI next) {
        return fault(Fault.VERIFY_ELSEWHERE, next.getHost() == null ? "?" : next.getHost());
    }

    private Optional<Diagnostic> judged(Reply reply) {
        if (reply.trouble().isPresent()) {
            return Optional.of(fault(Fault.VERIFY_SILENT, reply.trouble().get().name()));
        }
        String status = String.valueOf(reply.status());
        if (expected.isEmpty()) {
            boolean missing = reply.status() == NOT_FOUND || reply.status() == GONE;
            return missing
                    ? Optional.empty()
                    : Optional.of(fault(Fault.VERIFY_NOTHING_IS_MISSING, status));
        }
        return reply.status() == 200
                ? compared(expected.get(), reply)
                : Optional.of(fault(Fault.VERIFY_STATUS, status));
    }

    private Optional<Diagnostic> compared(byte[] wanted, Reply reply) {
        Optional<byte[]> body = decoded(reply);
        if (body.isEmpty()) {
            String encoding =
                    reply.encoding().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
            return Optional.of(fault(Fault.VERIFY_ENCODED, encoding));
        }
        byte[] got = body.get();
        if (Arrays.equals(wanted, got)) {
            return Optional.empty();
        }
        boolean squeezed = Arrays.equals(withoutBlanks(wanted), withoutBlanks(got));
        return Optional.of(
                fault(
                        squeezed ? Fault.VERIFY_REWRITTEN : Fault.VERIFY_DIFFERS,
                        String.valueOf(wanted.length),
                        String.valueOf(got.length)));
    }

    /** Some hosts pack what was asked for as it is. */
    private static Optional<byte[]> decoded(Reply reply) {
        List<String> none = List.of("", "identity");
        String encoding = reply.encoding().toLowerCase(Locale.ROOT);
        if (none.contains(encoding)) {
            return Optional.of(reply.body());
        }
        if (!encoding.equals("gzip")) {
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return Optional.of(in.readNBytes(LONGEST));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static byte[] withoutBlanks(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int n = 0;
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                kept[n++] = b;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    Diagnostic fault(Fault fault, String... arguments) {
        return Diagnostic.of(fault, Position.of(address.toString()), arguments);
    }
}
