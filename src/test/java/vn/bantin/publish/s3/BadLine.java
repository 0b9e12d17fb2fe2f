package vn.bantin.publish.s3;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Between a publisher and a server: passes requests on, numbers them from 1, and does to each what
 * its {@link Trouble} says.
 */
final class BadLine implements AutoCloseable {
    private final URI server;
    private final Trouble trouble;
    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> requests = new ArrayList<>();

    BadLine(URI server, Trouble trouble) throws IOException {
        this.server = server;
        this.trouble = trouble;
        this.socket = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::accept, "bad-line");
        thread.setDaemon(true);
        thread.start();
    }

    /** What happens to a request. */
    interface Trouble {
        Trouble NONE = (number, request, line) -> Optional.of(line.pass(request));

        /**
         * @param number of the request, from 1
         * @return the answer; empty: the connection breaks
         */
        Optional<HttpMessage> meet(int number, HttpMessage request, Line line) throws IOException;
    }

    /** Thrown where nothing is answered, until the publisher hangs up. */
    static final class Silence extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** On to the server. */
    interface Line {
        HttpMessage pass(HttpMessage request) throws IOException;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** First lines of what was asked so far. */
    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread thread = new Thread(() -> serve(client), "bad-line-client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket onwards = new Socket(server.getHost(), server.getPort())) {
            client.setTcpNoDelay(true);
            onwards.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(client.getInputStream());
            InputStream back = new BufferedInputStream(onwards.getInputStream());
            Optional<HttpMessage> request = HttpMessage.read(in, false);
            while (request.isPresent()) {
                Line line = asked -> pass(asked, onwards, back);
                Optional<HttpMessage> answer;
                try {
                    answer = trouble.meet(number(request.get()), request.get(), line);
                } catch (Silence noWord) {
                    in.transferTo(OutputStream.nullOutputStream());
                    return;
                }
                if (answer.isEmpty()) {
                    client.setSoLinger(true, 0);
                    return;
                }
                answer.get().write(client.getOutputStream());
                if (answer.get().endsConnection()) {
                    return;
                }
                request = HttpMessage.read(in, false);
            }
        } catch (IOException broken) {
            // Either side may hang up whenever it likes.
        } finally {
            open.remove(client);
        }
    }

    private int number(HttpMessage request) {
        synchronized (requests) {
            requests.add(request.start());
            return requests.size();
        }
    }

    private static HttpMessage pass(HttpMessage request, Socket onwards, InputStream back)
            throws IOException {
        request.write(onwards.getOutputStream());
        HttpMessage answer =
                HttpMessage.read(back, request.start().startsWith("HEAD"))
                        .orElseThrow(() -> new IOException("the server has hung up"));
        return answer.whole();
    }
}
