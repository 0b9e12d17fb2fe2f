package vn.bantin.publish.inplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.Target;

/** A far end in memory. */
final class MemoryEnd implements FarEnd {
    private final MemoryServer server = new MemoryServer();
    private final boolean moves;

    MemoryEnd(boolean moves) {
        this.moves = moves;
    }

    @Override
    public Target newRun() {
        return new InPlaceTarget(MemoryFiles.sound(server, moves));
    }

    @Override
    public Optional<byte[]> read(OutputPath path) {
        synchronized (server) {
            return Optional.ofNullable(server.files.get(path.value()))
                    .map(MemoryServer.Stored::bytes);
        }
    }

    @Override
    public boolean switchesAtOnce() {
        return false;
    }

    @Override
    public boolean plant(OutputPath path, byte[] bytes) {
        server.put(path.value(), bytes, Keys.SERVING);
        return true;
    }

    @Override
    public void assertTidy() {
        synchronized (server) {
            assertThat(server.files.keySet())
                    .doesNotContain(Keys.LOCK)
                    .noneMatch(key -> key.startsWith(Keys.STAGING));
            assertThat(server.files.keySet())
                    .filteredOn(key -> key.startsWith(".bantin/releases/"))
                    .hasSizeLessThanOrEqualTo(Place.EARLIER);
        }
    }

    @Override
    public void close() {}
}
