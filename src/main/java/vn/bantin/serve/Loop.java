package vn.bantin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The server: one thread for all connections, so that a client that sends a byte a second, or a tab
 * that is left open for days, takes nothing from anybody. What others want of it, it does between
 * two answers: an answer is all of one state of the site.
 */
final class Loop implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 1000;
    private static final int MOST_STREAMS = 100;
    private static final long TICK_MILLIS = 250;
    private static final long PULSE_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final ServerSocketChannel door;
    private final Selector selector;
    private final Answers answers;
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final List<Connection> waiting = new ArrayList<>();
    private final Queue<Runnable> wanted = new ConcurrentLinkedQueue<>();
    private final ByteBuffer shared = ByteBuffer.allocateDirect(16 << 10);
    private final Thread thread = new Thread(this::run, "bantin-serve");
    private boolean paused;
    private long nextPulse;
    private volatile boolean closed;

    /**
     * @param door bound; closed with this
     */
    Loop(ServerSocketChannel door, Answers answers) throws IOException {
        this.door = door;
        this.answers = answers;
        this.selector = Selector.open();
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** When this returns, no answer is being made, and none is before {@link #become}. */
    void pause() {
        CountDownLatch done = new CountDownLatch(1);
        want(
                () -> {
                    paused = true;
                    done.countDown();
                });
        try {
            while (!closed && !done.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                selector.wakeup();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Goes on with another state.
     *
     * @param event that open pages are told; empty where they need not know
     */
    void become(State state, String event) {
        want(
                () -> {
                    answers.become(state);
                    paused = false;
                    if (!event.isEmpty()) {
                        tell(event(event, state));
                    }
                    List<Connection> all = List.copyOf(waiting);
                    waiting.clear();
                    all.forEach(connection -> guarded(connection, () -> serve(connection)));
                });
    }

    private void want(Runnable work) {
        wanted.add(work);
        selector.wakeup();
    }

    private void run() {
        while (!closed) {
            try {
                selector.select(this::ready, TICK_MILLIS);
            } catch (IOException | RuntimeException unexpected) {
                // One connection's trouble must not end the others.
            }
            for (Runnable work = wanted.poll(); work != null; work = wanted.poll()) {
                work.run();
            }
            long now = System.nanoTime();
            connections.forEach(one -> guarded(one, () -> one.expire(now)));
            connections.removeIf(one -> !one.isOpen());
            pulse(now);
        }
    }

    private void ready(SelectionKey key) {
        if (key.attachment() instanceof Connection connection) {
            guarded(
                    connection,
                    () -> {
                        connection.ready(shared, System.nanoTime());
                        serve(connection);
                    });
        } else {
            accept();
        }
    }

    private void accept() {
        try {
            for (SocketChannel one = door.accept(); one != null; one = door.accept()) {
                one.configureBlocking(false);
                SelectionKey key = one.register(selector, SelectionKey.OP_READ);
                Connection connection = new Connection(one, key, System.nanoTime());
                key.attach(connection);
                makeRoom();
                connections.add(connection);
            }
        } catch (IOException tooMany) {
            // Out of file handles: those who are there are served, and make room.
        }
    }

    /** The first that came go first. */
    private void makeRoom() {
        if (connections.size() >= MOST_CONNECTIONS) {
            connections.stream()
                    .filter(Connection::isIdle)
                    .findFirst()
                    .ifPresent(Connection::close);
            connections.removeIf(one -> !one.isOpen());
        }
    }

    /** Every request that is all there; a client may send several at once. */
    private void serve(Connection connection) throws IOException {
        for (Request asked = connection.take(); asked != null; asked = connection.take()) {
            if (paused) {
                connection.await(asked);
                waiting.add(connection);
                return;
            }
            answer(connection, asked);
        }
    }

    private void answer(Connection connection, Request asked) throws IOException {
        long now = System.nanoTime();
        try {
            Optional<Response> response = answers.answer(asked);
            if (response.isPresent()) {
                connection.answer(response.get(), asked.isHead(), now);
            } else {
                open(connection, asked.isHead(), now);
            }
        } catch (Refused refused) {
            connection.refuse(refused.status(), now);
        }
    }

    private void open(Connection connection, boolean head, long now) throws IOException {
        if (head) {
            byte[] none = new byte[0];
            connection.answer(Response.of(Status.OK, MediaType.EVENTS, none), true, now);
            return;
        }
        List<Connection> streams = connections.stream().filter(Connection::isStreaming).toList();
        if (streams.size() >= MOST_STREAMS) {
            streams.get(0).close();
        }
        String start =
                "HTTP/1.1 200 OK\r\nContent-Type: "
                        + MediaType.EVENTS
                        + "\r\n"
                        + Response.ALWAYS
                        + "Connection: close\r\n\r\nretry: 500\n\n";
        connection.stream(ByteBuffer.wrap(start.getBytes(UTF_8)), now);
        connection.event(event("hello", answers.state()));
    }

    /** So that those who have gone are noticed. */
    private void pulse(long now) {
        if (now - nextPulse >= 0) {
            nextPulse = now + PULSE_NANOS;
            tell(":\n\n".getBytes(UTF_8));
        }
    }

    private void tell(byte[] event) {
        connections.stream()
                .filter(Connection::isStreaming)
                .forEach(one -> guarded(one, () -> one.event(event)));
    }

    /** As the HTML standard has it, section 9.2. */
    private static byte[] event(String name, State state) {
        return ("event: " + name + "\ndata: " + state.version() + "\n\n").getBytes(UTF_8);
    }

    /** What is done with one connection. */
    private interface Work {
        void run() throws IOException;
    }

    private static void guarded(Connection connection, Work work) {
        try {
            work.run();
        } catch (IOException | CancelledKeyException gone) {
            connection.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        connections.forEach(Connection::close);
        try {
            selector.close();
            door.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }
}
