package vn.bantin.publish.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Target;

/** {@code driver: directory} of {@code publish:} in {@code site.yaml}. */
public final class DirectoryDriver {
    private static final String DEFAULT_KEEP = "5";

    /** What the folder must have nothing to do with, where the engine says where that is. */
    private static final List<String> OTHER_FOLDERS = List.of("content", "output");

    private DirectoryDriver() {}

    /**
     * Changes nothing.
     *
     * @param settings {@code path}: the folder, absolute or below {@code ~/}; {@code keep}, which
     *     may be missing: how many releases stay, at least 1; {@code content} and {@code output},
     *     which may be missing: the absolute folders of the sources and of the build
     * @throws RemoteFailure {@link Kind#UNFIT} where the folder cannot be one to publish to
     */
    public static Target connect(Map<String, String> settings, Access access) throws RemoteFailure {
        String path = settings.getOrDefault("path", "");
        Path root = real(path.startsWith("~/") ? access.home() + path.substring(1) : path);
        if (path.isEmpty() || root.getParent() == null || access.home().startsWith(root)) {
            throw RemoteFailure.of(
                    Kind.UNFIT, "path: «" + path + "» is no folder of its own for publishing");
        }
        for (String other : OTHER_FOLDERS) {
            if (settings.containsKey(other)) {
                requireApart(root, real(settings.get(other)), other);
            }
        }
        return new DirectoryTarget(new Layout(root), access.operations(), keep(settings));
    }

    private static void requireApart(Path root, Path other, String what) throws RemoteFailure {
        if (root.startsWith(other) || other.startsWith(root)) {
            throw RemoteFailure.of(
                    Kind.UNFIT,
                    root
                            + " and the "
                            + what
                            + " folder "
                            + other
                            + " lie in each other:"
                            + " name a path outside of it");
        }
    }

    private static int keep(Map<String, String> settings) throws RemoteFailure {
        String keep = settings.getOrDefault("keep", DEFAULT_KEEP);
        if (!keep.matches("[1-9]\\d{0,3}")) {
            throw RemoteFailure.of(Kind.UNFIT, "keep: «" + keep + "» is no number from 1 to 9999");
        }
        return Integer.parseInt(keep);
    }

    /** With no links and no {@code ..} left, also where the last parts do not exist yet. */
    private static Path real(String path) throws RemoteFailure {
        Path absolute = Path.of(path).toAbsolutePath().normalize();
        Path nearest = absolute;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        Path there = nearest;
        return DiskFailure.during(
                "looking at " + path,
                () -> there.toRealPath().resolve(there.relativize(absolute)).normalize());
    }
}
