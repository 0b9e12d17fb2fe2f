package vn.bantin.publish.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * This machine as JGit may know it: without any configuration of Git's, so that the same release
 * gives the same commit everywhere, and what it is pushed to is what site.yaml says.
 */
final class QuietSystem extends SystemReader.Delegate {
    private QuietSystem(SystemReader machine) {
        super(machine);
    }

    /** For all of JGit in this class loader, which has one system only. */
    static synchronized void install() {
        SystemReader now = SystemReader.getInstance();
        if (!(now instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(now));
            // How exact a disk's times are is found out meanwhile: nothing of ours depends on it.
            FS.FileStoreAttributes.setBackground(true);
        }
    }

    /** Programs are looked for as usual; {@code GIT_…} and {@code XDG_…} are not heeded. */
    @Override
    public @Nullable String getenv(String variable) {
        return variable.equals("PATH") ? super.getenv(variable) : null;
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS disk) {
        return new Nothing(parent, disk);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS disk) {
        return new Nothing(parent, disk);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS disk) {
        return new Nothing(parent, disk);
    }

    /** A configuration that has no file. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(@Nullable Config parent, FS disk) {
            super(parent, null, disk);
        }

        @Override
        public void load() {
            // There is nothing to read.
        }

        @Override
        public void save() {
            // What JGit finds out of a disk is found out again.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
