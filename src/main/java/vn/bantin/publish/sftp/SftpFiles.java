package vn.bantin.publish.sftp;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.common.SftpException;
import vn.bantin.fingerprint.Digest;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFiles;
import vn.bantin.publish.remote.Serving;

/**
 * A folder at the far end. A file becomes what it is to be by being renamed, so that readers never
 * get half of one; how it is served is the business of whoever serves it.
 */
final class SftpFiles implements RemoteFiles {
    private final Account account;
    private final Connection connection;
    private final Folders folders;
    private final Uploads uploads;
    private final Swap swap;

    SftpFiles(Account account, Connection connection) {
        this.account = account;
        this.connection = connection;
        this.folders = new Folders(account);
        this.uploads = new Uploads(account, folders);
        this.swap = new Swap(account, uploads);
    }

    @Override
    public int workers() {
        return account.workers();
    }

    @Override
    public Optional<Fetched> read(String key) throws RemoteFailure {
        return connection.ask("reading " + key, channel -> read(channel, key));
    }

    private Optional<Fetched> read(Channel channel, String key) throws IOException {
        try {
            byte[] bytes = uploads.read(channel, account.at(key));
            return Optional.of(new Fetched(bytes, version(bytes)));
        } catch (SftpException answer) {
            if (Failures.isMissing(answer)) {
                return Optional.empty();
            }
            throw answer;
        }
    }

    static Version version(byte[] bytes) {
        return new Version(Digest.ofBytes(bytes).hex());
    }

    @Override
    public void write(String key, byte[] bytes, Serving serving) throws RemoteFailure {
        connection.ask(
                "writing " + key,
                channel -> {
                    String whole = uploads.upload(channel, Uploads.WAITING, bytes, key);
                    boolean there = replace(channel, whole, key);
                    if (!there) {
                        throw new IOException("an upload has vanished");
                    }
                    return key;
                });
    }

    @Override
    public Version exchange(String key, byte[] bytes, Optional<Version> expected)
            throws RemoteFailure {
        return connection.ask(
                "exchanging " + key,
                channel -> {
                    if (expected.isPresent()) {
                        swap.replace(channel, key, bytes, expected.get());
                    } else {
                        swap.create(channel, key, bytes);
                    }
                    return version(bytes);
                });
    }

    /**
     * A second name where that is possible, so that nothing travels and nothing is stored twice.
     */
    @Override
    public boolean copy(String from, String to) throws RemoteFailure {
        return connection.ask("copying " + from + " to " + to, channel -> copy(channel, from, to));
    }

    private boolean copy(Channel channel, String from, String to) throws IOException {
        if (channel.canLink()) {
            Optional<Boolean> linked = link(channel, from, to);
            if (linked.isPresent()) {
                return linked.get();
            }
        }
        Optional<Fetched> fetched = read(channel, from);
        if (fetched.isEmpty()) {
            return false;
        }
        String whole = uploads.upload(channel, Uploads.WAITING, fetched.get().bytes(), to);
        return replace(channel, whole, to);
    }

    /** Whether there was something to link; empty where that disk has no links. */
    private Optional<Boolean> link(Channel channel, String from, String to) throws IOException {
        try {
            return Optional.of(linkOrMake(channel, from, account.at(to), Folders.above(to)));
        } catch (SftpException taken) {
            String second = uploads.waiting(Uploads.WAITING);
            try {
                if (!linkOrMake(channel, from, second, Uploads.WAITING)) {
                    return Optional.of(false);
                }
            } catch (SftpException impossible) {
                return Optional.empty();
            }
            channel.replace(second, account.at(to));
            // A name does not take the place of another name of the same file: both stay.
            uploads.deleteQuietly(channel, second);
            return Optional.of(true);
        }
    }

    private boolean linkOrMake(Channel channel, String from, String path, String folder)
            throws IOException {
        try {
            channel.link(account.at(from), path);
            return true;
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
        }
        folders.make(channel, folder);
        try {
            channel.link(account.at(from), path);
            return true;
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
            return false;
        }
    }

    @Override
    public boolean moves() {
        return true;
    }

    @Override
    public boolean move(String from, String to) throws RemoteFailure {
        return connection.ask(
                "moving " + from + " to " + to, channel -> replace(channel, account.at(from), to));
    }

    /** False where there is nothing to move. */
    private boolean replace(Channel channel, String path, String to) throws IOException {
        try {
            channel.replace(path, account.at(to));
            return true;
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
        }
        folders.make(channel, Folders.above(to));
        try {
            channel.replace(path, account.at(to));
            return true;
        } catch (SftpException answer) {
            if (!Failures.isMissing(answer)) {
                throw answer;
            }
            return false;
        }
    }

    @Override
    public boolean delete(String key) throws RemoteFailure {
        return connection.ask(
                "deleting " + key,
                channel -> {
                    try {
                        channel.client().remove(account.at(key));
                    } catch (SftpException answer) {
                        if (Failures.isMissing(answer)) {
                            return false;
                        }
                        throw answer;
                    }
                    if (!key.startsWith(Folders.OURS)) {
                        folders.deleteEmpty(channel, key);
                    }
                    return true;
                });
    }

    @Override
    public SortedMap<String, Long> list(String folder) throws RemoteFailure {
        SortedMap<String, Long> sizes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(folder));
        while (!open.isEmpty()) {
            String next = open.remove();
            connection.ask("listing " + next, channel -> list(channel, next, sizes, open));
        }
        return sizes;
    }

    private boolean list(
            Channel channel, String folder, SortedMap<String, Long> sizes, Deque<String> open)
            throws IOException {
        String path = folder.isEmpty() ? account.path() : account.at(folder);
        try (CloseableHandle handle = channel.client().openDir(path)) {
            for (DirEntry entry : channel.client().listDir(handle)) {
                String name = entry.getFilename();
                String key = folder.isEmpty() ? name : folder + "/" + name;
                if (entry.getAttributes().isRegularFile()) {
                    sizes.put(key, entry.getAttributes().getSize());
                } else if (entry.getAttributes().isDirectory()
                        && !name.equals(".")
                        && !name.equals("..")) {
                    open.add(key);
                }
            }
            return true;
        } catch (SftpException answer) {
            if (Failures.isMissing(answer)) {
                return false;
            }
            throw answer;
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
