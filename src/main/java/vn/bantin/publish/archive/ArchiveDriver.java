package vn.bantin.publish.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.remote.Access;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;
import vn.bantin.publish.remote.Target;

/** One archive on this machine: the same site gives the same bytes, everywhere. */
public final class ArchiveDriver {
    private ArchiveDriver() {}

    /**
     * @param settings {@code path} of the archive, whose ending says its form: {@code .tar.gz},
     *     {@code .tgz}, {@code .tar} or {@code .zip}; optional is {@code root}, the folder in it
     *     that holds the site, such as {@code public} (without: the site is at its root)
     * @throws RemoteFailure {@link Kind#UNFIT} where they do not name such a file
     */
    public static Target connect(Map<String, String> settings, Access access) throws RemoteFailure {
        String name = settings.getOrDefault("path", "");
        Form form =
                Form.of(name)
                        .orElseThrow(
                                () -> unfit("path must end with .tar.gz, .tar or .zip: " + name));
        String root = settings.getOrDefault("root", "");
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            String prefix = root.isEmpty() ? "" : new OutputPath(root).value() + "/";
            Places places = new Places(path, access.scratch().resolve("archive"));
            return new ArchiveTarget(places, new Layout(form, prefix), access.operations());
        } catch (InvalidPathException notOfThisDisk) {
            throw RemoteFailure.of(Kind.UNFIT, "path is no path here: " + name, notOfThisDisk);
        } catch (IllegalArgumentException notPlain) {
            throw RemoteFailure.of(Kind.UNFIT, "root must be a folder's name: " + root, notPlain);
        }
    }

    private static RemoteFailure unfit(String about) {
        return RemoteFailure.of(Kind.UNFIT, about);
    }
}
