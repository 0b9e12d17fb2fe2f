package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Requests byte by byte, which no client would send. */
final class Raw {
    private Raw() {}

    /**
     * @param head first line and fields
     */
    record Answer(String head, String body) {
        int status() {
            return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ")[1]);
        }
    }

    static Answer get(int port, String target, String... fields) {
        return ask(port, "GET", target, fields);
    }

    static Answer ask(int port, String method, String target, String... fields) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        request.append("Host: 127.0.0.1:").append(port).append("\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        return send(port, request + "Connection: close\r\n\r\n");
    }

    /** All that comes back until the server closes. */
    static Answer send(int port, String request) {
        try (Socket socket = open(port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return read(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        return socket;
    }

    static Answer read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        in.transferTo(all);
        String text = all.toString(UTF_8);
        int end = text.indexOf("\r\n\r\n");
        return end < 0
                ? new Answer(text, "")
                : new Answer(text.substring(0, end), text.substring(end + 4));
    }
}
