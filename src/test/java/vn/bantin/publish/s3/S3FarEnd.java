package vn.bantin.publish.s3;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import org.assertj.core.api.Assertions;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.InPlaceTarget;
import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.RemoteFiles.Fetched;
import vn.bantin.publish.remote.Target;

/** A prefix of its own in the bucket of a server; readers get what is below it. */
class S3FarEnd implements FarEnd {
    private final S3Server server;
    private final String prefix = S3Servers.newPrefix();
    private final RemoteFiles readers;

    S3FarEnd(S3Server server) throws RemoteFailure {
        this.server = server;
        this.readers = Publishers.files(server.endpoint(), prefix);
    }

    @Override
    public Target newRun() throws RemoteFailure {
        return new InPlaceTarget(Publishers.files(server.endpoint(), prefix));
    }

    @Override
    public Optional<byte[]> read(OutputPath path) throws RemoteFailure {
        return readers.read(path.value()).map(Fetched::bytes);
    }

    @Override
    public boolean switchesAtOnce() {
        return false;
    }

    @Override
    public boolean plant(OutputPath path, byte[] bytes) throws RemoteFailure {
        readers.write(path.value(), bytes, FilesContract.PAGE);
        return true;
    }

    @Override
    public void assertTidy() throws Exception {
        SortedMap<String, Long> ours = readers.list(".bantin");
        Assertions.assertThat(ours.keySet())
                .allMatch(
                        key ->
                                key.equals(".bantin/record")
                                        || key.equals(".bantin/journal")
                                        || key.startsWith(".bantin/releases/")
                                        || key.startsWith(".bantin/kept/"));
    }

    @Override
    public void close() throws IOException {
        readers.close();
    }

    S3Server server() {
        return server;
    }

    String prefix() {
        return prefix;
    }
}
