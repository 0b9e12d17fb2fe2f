package vn.bantin.publish.s3;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request or an answer (RFC 9112), read whole.
 *
 * @param start line of the request, or of the status
 * @param headers as they came, {@code Name: value}
 */
record HttpMessage(String start, List<String> headers, byte[] body) {
    HttpMessage {
        headers = List.copyOf(headers);
    }

    static HttpMessage answer(String status, List<String> headers, String body) {
        return new HttpMessage(
                "HTTP/1.1 " + status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param bodyless whether nothing follows whatever the headers say, as after HEAD
     * @return empty where the connection has ended
     */
    static Optional<HttpMessage> read(InputStream in, boolean bodyless) throws IOException {
        String start = line(in);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            headers.add(line);
        }
        var head = new HttpMessage(start, headers, new byte[0]);
        return Optional.of(bodyless ? head : new HttpMessage(start, headers, body(in, head)));
    }

    /** With its length where it has a body. */
    void write(OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder(start + "\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        out.write(bytes.toByteArray());
        out.flush();
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> isCalled(header, name))
                .map(header -> header.substring(name.length() + 1).strip())
                .findFirst();
    }

    boolean endsConnection() {
        return header("Connection").orElse("").equalsIgnoreCase("close");
    }

    HttpMessage with(String name, String value) {
        List<String> changed = new ArrayList<>(without(name).headers);
        changed.add(name + ": " + value);
        return new HttpMessage(start, changed, body);
    }

    HttpMessage without(String name) {
        return new HttpMessage(
                start, headers.stream().filter(header -> !isCalled(header, name)).toList(), body);
    }

    /** Whose body has a length, instead of chunks or an end of the connection. */
    HttpMessage whole() {
        return body.length == 0 && header("Content-Length").isPresent()
                ? this
                : without("Transfer-Encoding").with("Content-Length", "" + body.length);
    }

    private static boolean isCalled(String header, String name) {
        return header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":");
    }

    private static byte[] body(InputStream in, HttpMessage head) throws IOException {
        if (head.header("Transfer-Encoding").isEmpty()) {
            if (head.endsConnection() && head.header("Content-Length").isEmpty()) {
                return in.readAllBytes();
            }
            int length = Integer.parseInt(head.header("Content-Length").orElse("0"));
            return exactly(in, length);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
            body.writeBytes(exactly(in, length));
            line(in);
        } while (length > 0);
        return body.toByteArray();
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the other side has hung up");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
