package vn.bantin.publish.archive;

import java.nio.file.Path;

/**
 * Where things are; all but the staged files beside the archive, so that renaming is one step.
 *
 * @param archive what is published, absolute
 * @param staged folder of this machine in which files wait until all of them are there
 */
record Places(Path archive, Path staged) {
    Path record() {
        return beside(".record");
    }

    Path lock() {
        return beside(".lock");
    }

    /** Of something that is not finished, or not there any more. */
    Path part(Path of) {
        return of.resolveSibling(of.getFileName() + ".part");
    }

    Path folder() {
        Path parent = archive.getParent();
        return parent == null ? archive : parent;
    }

    private Path beside(String ending) {
        return archive.resolveSibling(archive.getFileName() + ending);
    }
}
