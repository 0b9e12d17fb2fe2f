package vn.bantin.publish.git;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.RemoteRepositoryException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.RemoteFailure.Kind;

/** The repository at the far end: its refs, what is fetched of it, and refs that are moved. */
final class FarRepository implements AutoCloseable {
    private static final String HEAD = "HEAD";

    /** More releases than anybody goes back. */
    private static final int HISTORY = 100;

    private final GitSettings settings;
    private final Connector connector;
    private final Store store;

    /** Number of the first amount that the server can do. */
    private int least;

    FarRepository(GitSettings settings, Connector connector, Store store) {
        this.settings = settings;
        this.connector = connector;
        this.store = store;
    }

    GitSettings settings() {
        return settings;
    }

    Store store() {
        return store;
    }

    /**
     * Asks for a ref, and for the branch that the repository shows to those who ask for none; and
     * makes sure that the commit of the ref is here with all its trees. One request, since a moment
     * later the ref may be another.
     */
    Heads see(String ref) throws RemoteFailure {
        List<Amount> amounts = List.of(Amount.TREES, Amount.ONE, Amount.ALL);
        IOException unable = new IOException("nothing was tried");
        for (Amount amount : amounts.subList(least, amounts.size())) {
            try {
                Heads heads = see(ref, amount);
                least = amounts.indexOf(amount);
                return heads;
            } catch (IOException failed) {
                unable = failed;
                if (!isUnable(failed)) {
                    break;
                }
            }
        }
        throw failure("reading", unable);
    }

    private Heads see(String ref, Amount amount) throws IOException {
        return connector.ask(
                store.repository(),
                (transport, progress) -> {
                    amount.ask(transport);
                    try (FetchConnection connection =
                            transport.openFetch(List.of(new RefSpec(ref + ":" + ref)), HEAD)) {
                        return see(ref, connection, progress);
                    }
                });
    }

    private Heads see(String ref, FetchConnection connection, ProgressMonitor progress)
            throws IOException {
        Ref found = connection.getRef(ref);
        Ref head = connection.getRef(HEAD);
        boolean names = head != null && head.isSymbolic();
        if (found != null && !store.has(found.getObjectId())) {
            connection.fetch(progress, List.of(found), Set.of());
        }
        return new Heads(
                Optional.ofNullable(found).map(Ref::getObjectId),
                names ? Optional.of(head.getTarget().getName()) : Optional.empty());
    }

    /**
     * Makes sure that a commit is here, with all its trees; with as little else as the server can
     * do.
     *
     * @param commit that a branch leads to
     */
    void fetchTrees(ObjectId commit) throws RemoteFailure {
        if (!has(commit)) {
            fetch(store, List.of(commit), List.of(Amount.TREES, Amount.ONE, Amount.ALL));
        }
    }

    /**
     * Makes sure that blobs are here.
     *
     * @param commit one in which all of them are
     */
    void fetchBlobs(Collection<ObjectId> blobs, ObjectId commit) throws RemoteFailure {
        List<ObjectId> missing = new ArrayList<>();
        for (ObjectId blob : blobs) {
            if (!has(blob)) {
                missing.add(blob);
            }
        }
        if (!missing.isEmpty()) {
            try {
                fetch(store, missing, List.of(Amount.AS_ASKED));
            } catch (RemoteFailure refused) {
                if (refused.kind() != Kind.UNFIT) {
                    throw refused;
                }
                // Servers of the old protocol give nothing but what refs name.
                fetch(store, List.of(commit), List.of(Amount.ONE, Amount.ALL));
            }
        }
    }

    /** The last commits of a branch, without what is in them where the server can do that. */
    void fetchHistory(Store past, ObjectId commit) throws RemoteFailure {
        fetch(past, List.of(commit), List.of(Amount.COMMITS, Amount.SOME));
    }

    private boolean has(ObjectId id) throws RemoteFailure {
        try {
            return store.has(id);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    /**
     * @param amounts tried one after the other until the server can do one
     */
    private void fetch(Store into, Collection<ObjectId> wanted, List<Amount> amounts)
            throws RemoteFailure {
        IOException unable = new IOException("nothing was tried");
        for (Amount amount : amounts) {
            try {
                fetch(into, wanted, amount);
                return;
            } catch (IOException failed) {
                unable = failed;
                if (!isUnable(failed)) {
                    throw failure("fetching from", failed);
                }
            }
        }
        RemoteFailure failure = failure("fetching from", unable);
        throw failure.kind() == Kind.TRANSIENT && !isCut(unable)
                ? RemoteFailure.of(Kind.UNFIT, failure.about(), failure)
                : failure;
    }

    private void fetch(Store into, Collection<ObjectId> wanted, Amount amount) throws IOException {
        String branch = settings.branch();
        connector.ask(
                into.repository(),
                (transport, progress) -> {
                    amount.ask(transport);
                    try (FetchConnection connection =
                            transport.openFetch(List.of(new RefSpec(branch + ":" + branch)))) {
                        Ref tip = connection.getRef(branch);
                        List<Ref> refs =
                                amount == Amount.ALL && tip != null
                                        ? List.of(tip)
                                        : wanted.stream().map(FarRepository::byId).toList();
                        connection.fetch(progress, refs, Set.of());
                        return refs;
                    }
                });
    }

    private static Ref byId(ObjectId id) {
        return new ObjectIdRef.Unpeeled(Ref.Storage.NETWORK, id.name(), id);
    }

    /**
     * Whether it may mean that the server does not do such things, rather than that the line broke:
     * some servers just go when they are asked for what they do not give.
     */
    private static boolean isUnable(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof RemoteRepositoryException
                    || message.matches("(?s).*(not our ref|not valid|filter|shallow).*")) {
                return true;
            }
        }
        return isCut(failed);
    }

    private static boolean isCut(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof EOFException
                || String.valueOf(cause.getMessage()).contains("channel already closed");
    }

    /**
     * Moves a ref forward from where we saw it, in one step.
     *
     * @param expected where it is; empty: it is not there
     * @param next where it is to be; empty: it is to go
     * @throws RemoteFailure {@link Kind#CONFLICT} where it is somewhere else
     */
    void move(String ref, Optional<ObjectId> expected, Optional<ObjectId> next)
            throws RemoteFailure {
        try {
            ObjectId zero = ObjectId.zeroId();
            RemoteRefUpdate update =
                    new RemoteRefUpdate(
                            store.repository(),
                            null,
                            next.orElse(zero),
                            ref,
                            false,
                            null,
                            expected.orElse(zero));
            PushResult result =
                    connector.ask(
                            store.repository(),
                            (transport, progress) -> transport.push(progress, List.of(update)));
            requireDone(ref, update, result.getMessages());
        } catch (IOException failed) {
            throw failure("pushing to", failed);
        }
    }

    private void requireDone(String ref, RemoteRefUpdate update, String messages)
            throws RemoteFailure {
        String reason = String.valueOf(update.getMessage());
        switch (update.getStatus()) {
            case OK, UP_TO_DATE, NON_EXISTING -> {}
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw conflict(ref);
            case REJECTED_OTHER_REASON -> {
                if (reason.matches(
                        "(?s).*(failed to update ref|lock|already exists|stale|fetch first"
                                + "|non-fast-forward|but expected|incorrect old value).*")) {
                    throw conflict(ref);
                }
                String said =
                        connector
                                .failures()
                                .shown("does not take " + ref + ": " + reason + " " + messages);
                throw RemoteFailure.of(
                        connector.failures().refusal(said), settings.shown() + " " + said);
            }
            default -> throw RemoteFailure.of(Kind.TRANSIENT, "no answer about " + ref);
        }
    }

    private RemoteFailure conflict(String ref) {
        return RemoteFailure.of(
                Kind.CONFLICT,
                "somebody has pushed to "
                        + ref
                        + " of "
                        + settings.shown()
                        + " meanwhile: run again");
    }

    /** Of what is kept here: all of it is dropped, since it can be had again. */
    RemoteFailure damaged(IOException cause) {
        try {
            store.drop();
        } catch (IOException stuck) {
            cause.addSuppressed(stuck);
        }
        return failure("keeping objects of", cause);
    }

    private RemoteFailure failure(String doing, IOException cause) {
        return cause instanceof RemoteFailure known ? known : connector.failure(doing, cause);
    }

    @Override
    public void close() {
        store.close();
        connector.close();
    }

    /**
     * @param tip of the ref that was asked for; empty where there is none
     * @param head full name of the branch that the repository shows; empty where it leads nowhere
     */
    record Heads(Optional<ObjectId> tip, Optional<String> head) {}

    /** How much of the history comes with what is wanted, and how much of its files. */
    private enum Amount {
        /** That alone. */
        AS_ASKED(0, ""),
        /** One commit and all its folders. */
        TREES(1, "blob:none"),
        /** One commit and all its files. */
        ONE(1, ""),
        /** All of the branch, for servers that give nothing but what refs name. */
        ALL(Integer.MAX_VALUE, ""),
        /** A hundred commits, without any file. */
        COMMITS(HISTORY, "tree:0"),
        /** A hundred commits. */
        SOME(HISTORY, "");

        private final int depth;
        private final String filter;

        Amount(int depth, String filter) {
            this.depth = depth;
            this.filter = filter;
        }

        void ask(Transport transport) throws TransportException {
            if (depth > 0) {
                transport.setDepth(depth);
            }
            if (!filter.isEmpty()) {
                transport.setFilterSpec(FilterSpec.fromFilterLine(filter));
            }
        }
    }
}
