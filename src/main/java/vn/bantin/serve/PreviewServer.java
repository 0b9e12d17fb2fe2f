package vn.bantin.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.build.BuildRequest;
import vn.bantin.build.BuildRequest.Roots;
import vn.bantin.diagnostic.Language;
import vn.bantin.diagnostic.Messages;

/**
 * A site as its editors work on it. Serves from the moment it is started; the first build goes on
 * meanwhile. Until {@link #close}, the output and cache folders of its requests are its own.
 */
public final class PreviewServer implements AutoCloseable {
    private final int port;
    private final Loop loop;
    private final Rebuilding rebuilding;

    private PreviewServer(int port, Loop loop, Rebuilding rebuilding) {
        this.port = port;
        this.loop = loop;
        this.rebuilding = rebuilding;
    }

    /**
     * @param requests one for each build: always of the same folders, with the time of the moment
     * @return nothing where no port of those that may be tried is free
     * @throws IOException where the address is not one of this machine's
     */
    public static Optional<PreviewServer> start(
            PreviewOptions options, Supplier<BuildRequest> requests, PreviewListener listener)
            throws IOException {
        Optional<ServerSocketChannel> door = door(options);
        if (door.isEmpty()) {
            return Optional.empty();
        }
        BuildRequest first = requests.get();
        Roots roots = first.roots();
        Messages vi = new Messages(Language.VI);
        Overlay overlay = new Overlay(vi, new Messages(Language.EN), new Excerpts(roots));
        // Grows from one run to the next, so that tabs of an earlier run reload.
        State state = State.first(first.started().toEpochMilli(), overlay.waiting());
        Answers answers =
                new Answers(
                        new Gate(options.hosts()),
                        new SiteFiles(roots.output()),
                        new Dressing(new Ribbon(vi)),
                        state);
        Watch watch = new Watch(List.of(roots.content(), roots.templates()));
        Loop loop = new Loop(door.get(), answers);
        Rebuilding rebuilding =
                new Rebuilding(requests, watch, new Audience(loop, overlay, state), listener);
        int port = door.get().socket().getLocalPort();
        loop.start();
        rebuilding.start();
        return Optional.of(new PreviewServer(port, loop, rebuilding));
    }

    public int port() {
        return port;
    }

    /** Returns when nothing of it is left: no thread, no open file, no build. */
    @Override
    public void close() {
        rebuilding.close();
        loop.close();
    }

    private static Optional<ServerSocketChannel> door(PreviewOptions options) throws IOException {
        for (int i = 0; i < options.ports(); i++) {
            ServerSocketChannel door = ServerSocketChannel.open();
            try {
                door.bind(new InetSocketAddress(options.address(), options.port() + i), 256);
                return Optional.of(door);
            } catch (BindException busy) {
                door.close();
                if (!isBusy(busy)) {
                    throw busy;
                }
            }
        }
        return Optional.empty();
    }

    /** As opposed to an address that this machine has not. */
    private static boolean isBusy(BindException why) {
        String message = String.valueOf(why.getMessage());
        return message.contains("in use") || message.contains("denied");
    }
}
