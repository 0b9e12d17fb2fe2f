package vn.bantin.publish.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server of this machine, which numbers the pieces that go over it, either way. */
final class Line implements AutoCloseable {
    private static final int PIECE = 512;

    private final ServerSocket entrance;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private Cut cut = Cut.BEFORE;
    private int at;
    private int pieces;

    Line(int server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /**
     * @param number of the piece, from 1; 0: nothing happens
     */
    synchronized void trouble(Cut kind, int number) {
        cut = kind;
        at = number;
        pieces = 0;
    }

    synchronized int pieces() {
        return pieces;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(far);
                start(() -> pump(client, far));
                start(() -> pump(far, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                boolean met = meets();
                if (met && cut == Cut.SILENCE) {
                    return;
                }
                int passes = !met || cut == Cut.AFTER ? length : cut == Cut.WITHIN ? length / 2 : 0;
                out.write(piece, 0, passes);
                if (met) {
                    hangUp(from, to);
                }
            }
            to.shutdownOutput();
        } catch (IOException closed) {
            hangUp(from, to);
        }
    }

    private synchronized boolean meets() {
        pieces++;
        return pieces == at;
    }

    private void hangUp(Socket... sockets) {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException gone) {
                // It is what was wanted.
            }
            open.remove(socket);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        hangUp(open.toArray(new Socket[0]));
    }
}
