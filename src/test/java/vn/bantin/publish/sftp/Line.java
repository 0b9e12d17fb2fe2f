package vn.bantin.publish.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server that can be got into trouble once. Pieces are counted as we send them. */
final class Line implements AutoCloseable {
    private static final int PIECE = 16 * 1024;

    private final int server;
    private final ServerSocket socket;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger pieces = new AtomicInteger();
    private final Optional<Trouble> trouble;
    private final int at;

    /**
     * @param server its port
     * @param at number of the piece, from 1
     */
    Line(int server, Optional<Trouble> trouble, int at) throws IOException {
        this.server = server;
        this.trouble = trouble;
        this.at = at;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int pieces() {
        return pieces.get();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException closed) {
                                // Then there is nothing more to do.
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket client = socket.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(client);
            open.add(far);
            inBackground(() -> send(client, far));
            inBackground(() -> answer(client, far));
        }
    }

    private void send(Socket client, Socket far) throws IOException {
        try (client;
                far) {
            InputStream in = client.getInputStream();
            OutputStream out = far.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                boolean now = pieces.incrementAndGet() == at && trouble.isPresent();
                if (now && !pass(trouble.get(), piece, count, out)) {
                    return;
                }
                if (!now) {
                    out.write(piece, 0, count);
                }
            }
        }
    }

    /** Whether the line goes on. */
    private static boolean pass(Trouble kind, byte[] piece, int count, OutputStream out)
            throws IOException {
        switch (kind) {
            case CUT_AFTER -> out.write(piece, 0, count);
            case FLIP -> {
                piece[count / 2] ^= 1;
                out.write(piece, 0, count);
                return true;
            }
            case STALL -> {
                return stall();
            }
            case CUT_BEFORE -> {}
        }
        return false;
    }

    /** Until whoever waits has had enough, and closes. */
    private static boolean stall() throws IOException {
        try {
            Thread.currentThread().join();
            return false;
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }

    private static void answer(Socket client, Socket far) throws IOException {
        try (client;
                far) {
            far.getInputStream().transferTo(client.getOutputStream());
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket one : open) {
            one.close();
        }
    }
}
