package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a request gets, once and whole.
 *
 * @param type media type of the body
 * @param location where else to look; with status 302 only
 */
record Response(Status status, String type, byte[] body, Optional<String> location) {
    /** Of every answer: nothing is kept, sniffed, framed, or read by another site. */
    static final String ALWAYS =
            """
            Cache-Control: no-store\r
            X-Content-Type-Options: nosniff\r
            X-Frame-Options: SAMEORIGIN\r
            Cross-Origin-Resource-Policy: same-origin\r
            Referrer-Policy: same-origin\r
            """;

    static Response of(Status status, String type, byte[] body) {
        return new Response(status, type, body, Optional.empty());
    }

    /** The status in words. */
    static Response of(Status status) {
        return of(status, MediaType.TEXT, (status.line() + "\n").getBytes(UTF_8));
    }

    static Response elsewhere(String location) {
        return new Response(Status.FOUND, MediaType.TEXT, new byte[0], Optional.of(location));
    }

    /**
     * As it is sent.
     *
     * @param head whether only the head is wanted
     * @param persistent whether the connection stays open
     */
    ByteBuffer bytes(boolean head, boolean persistent) {
        StringBuilder fields = new StringBuilder(512);
        fields.append("HTTP/1.1 ").append(status.line()).append("\r\n");
        fields.append("Content-Type: ").append(type).append("\r\n");
        fields.append("Content-Length: ").append(body.length).append("\r\n");
        location.ifPresent(to -> fields.append("Location: ").append(to).append("\r\n"));
        if (status == Status.METHOD_NOT_ALLOWED) {
            fields.append("Allow: GET, HEAD\r\n");
        }
        fields.append(ALWAYS);
        fields.append("Connection: ").append(persistent ? "keep-alive" : "close");
        byte[] start = fields.append("\r\n\r\n").toString().getBytes(ISO_8859_1);
        ByteBuffer all = ByteBuffer.allocate(start.length + (head ? 0 : body.length)).put(start);
        return (head ? all : all.put(body)).flip();
    }
}
