package vn.bantin.publish.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.ReleaseFile;
import vn.bantin.publish.remote.Serving;
import vn.bantin.publish.remote.Wave;

/** A host's own file, of lines. */
record HostText(String path, List<String> lines) {
    static final String MADE_BY =
            "# Made by Bản Tin at each publishing; what is changed here is lost.";

    HostText {
        lines = List.copyOf(lines);
    }

    ReleaseFile file() {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Serving serving =
                new Serving(MediaTypes.header("text/plain"), "", CacheRule.REVALIDATE.header());
        return new ReleaseFile(
                new OutputPath(path),
                Digest.of("host", Digest.ofBytes(bytes), serving),
                bytes.length,
                Wave.HOME,
                serving,
                bytes::clone);
    }
}
