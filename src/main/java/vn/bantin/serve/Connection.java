package vn.bantin.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One client, from one request to the next. Never waits: reads and writes what can be at the
 * moment. For the thread of its {@link Loop}.
 */
final class Connection {
    private static final long HEAD_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long WRITE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long LEAVE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Of events that wait for a client that does not read. */
    private static final int MOST_UNREAD = 64 << 10;

    private enum Stage {
        READING,
        /** Its request is read, and the site is just changing. */
        WAITING,
        WRITING,
        STREAMING,
        /** All is said; what the client still sends is read and dropped, so that it hears it. */
        LEAVING
    }

    private final SocketChannel channel;
    private final SelectionKey key;
    private byte[] in = new byte[1024];
    private int length;
    private ByteBuffer out = ByteBuffer.allocate(0);
    private boolean persistent;
    private Stage stage = Stage.READING;
    private long deadline;
    private @Nullable Request request;

    /**
     * @param now by the monotonic clock
     */
    Connection(SocketChannel channel, SelectionKey key, long now) {
        this.channel = channel;
        this.key = key;
        this.deadline = now + HEAD_NANOS;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Whether it costs nobody anything to close it. */
    boolean isIdle() {
        return stage == Stage.READING || stage == Stage.LEAVING;
    }

    boolean isStreaming() {
        return stage == Stage.STREAMING;
    }

    /** The request that is to be answered now, once; nothing while it is not all there. */
    @Nullable Request take() {
        Request taken = request;
        request = null;
        return taken;
    }

    /** Does what the channel is ready for. */
    void ready(ByteBuffer shared, long now) throws IOException {
        if (key.isWritable()) {
            write(now);
        } else if (key.isReadable()) {
            read(shared, now);
        }
    }

    private void read(ByteBuffer shared, long now) throws IOException {
        shared.clear();
        int count = channel.read(shared);
        if (count < 0) {
            channel.close();
        } else if (stage == Stage.READING) {
            keep(shared.flip(), now);
            parse(now);
        }
    }

    private void keep(ByteBuffer more, long now) {
        if (length == 0) {
            deadline = Math.min(deadline, now + HEAD_NANOS);
        }
        // One byte above the limit is enough to know that it is too much.
        int count = Math.min(more.remaining(), RequestParser.LONGEST_HEAD + 1 - length);
        if (length + count > in.length) {
            in = Arrays.copyOf(in, Math.max(2 * in.length, length + count));
        }
        more.get(in, length, count);
        length += count;
    }

    /** Looks whether a request is all there. */
    private void parse(long now) throws IOException {
        int head = RequestParser.headLength(in, length);
        try {
            if (head > 0) {
                Request found = RequestParser.parse(in, head);
                System.arraycopy(in, head, in, 0, length - head);
                length -= head;
                persistent = found.persistent();
                request = found;
            } else if (length > RequestParser.LONGEST_HEAD) {
                throw new Refused(Status.FIELDS_TOO_LARGE);
            }
        } catch (Refused refused) {
            refuse(refused.status(), now);
        }
    }

    /** Until {@link #answer} or {@link #stream}. */
    void await(Request waiting) {
        request = waiting;
        stage = Stage.WAITING;
        deadline = Long.MAX_VALUE;
        key.interestOps(0);
    }

    void answer(Response response, boolean head, long now) throws IOException {
        send(response.bytes(head, persistent), now);
    }

    void refuse(Status status, long now) throws IOException {
        persistent = false;
        send(Response.of(status).bytes(false, false), now);
    }

    /** From now on there are only events. */
    void stream(ByteBuffer start, long now) throws IOException {
        send(start, now);
        stage = Stage.STREAMING;
        deadline = Long.MAX_VALUE;
    }

    /** One event more; a client that does not read any is let go. */
    void event(byte[] event) throws IOException {
        if (out.remaining() > MOST_UNREAD) {
            channel.close();
            return;
        }
        out = ByteBuffer.allocate(out.remaining() + event.length).put(out).put(event).flip();
        flush();
    }

    private void send(ByteBuffer bytes, long now) throws IOException {
        out = bytes;
        stage = Stage.WRITING;
        write(now);
    }

    private void write(long now) throws IOException {
        flush();
        if (stage == Stage.WRITING) {
            deadline = now + WRITE_NANOS;
            if (!out.hasRemaining()) {
                next(now);
            }
        }
    }

    private void flush() throws IOException {
        channel.write(out);
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private void next(long now) throws IOException {
        if (persistent) {
            stage = Stage.READING;
            deadline = now + IDLE_NANOS;
            parse(now);
        } else {
            stage = Stage.LEAVING;
            deadline = now + LEAVE_NANOS;
            channel.shutdownOutput();
        }
    }

    /** Ends what has taken too long. */
    void expire(long now) throws IOException {
        if (now - deadline < 0 || deadline == Long.MAX_VALUE) {
            return;
        }
        if (stage == Stage.READING && length > 0) {
            refuse(Status.REQUEST_TIMEOUT, now);
        } else {
            channel.close();
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }
}
