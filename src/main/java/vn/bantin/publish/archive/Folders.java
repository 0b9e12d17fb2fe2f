package vn.bantin.publish.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Folders are packed before what is in them, each once. */
final class Folders {
    private final Pack pack;
    private final Set<String> packed = new HashSet<>();

    Folders(Pack pack) {
        this.pack = pack;
    }

    void above(String name) throws IOException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash + 1);
            if (packed.add(folder)) {
                pack.folder(folder);
            }
        }
    }
}
