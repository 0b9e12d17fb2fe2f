package vn.bantin.publish;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.bantin.config.PublishTarget;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Position;
import vn.bantin.publish.remote.LockNote;
import vn.bantin.publish.remote.RemoteFailure;

/** What failed at the far end, for people: the one place where exceptions become messages. */
final class Failures {
    private static final int LONGEST = 300;

    private final PublishTarget target;
    private final UnaryOperator<String> discreet;

    /**
     * @param discreet takes credentials out of a text, should a library have put them in
     */
    Failures(PublishTarget target, UnaryOperator<String> discreet) {
        this.target = target;
        this.discreet = discreet;
    }

    Diagnostic diagnostic(IOException failure) {
        if (failure instanceof RemoteFailure remote) {
            return diagnostic(remote);
        }
        if (failure instanceof UnreadableRecord record) {
            return at(record.fault());
        }
        if (failure instanceof UnfitContent content) {
            return at(Fault.PUBLISH_CONTENT_CHANGED, content.path());
        }
        if (failure instanceof DriverUnavailable unavailable) {
            return at(
                    Fault.PUBLISH_DRIVER_UNAVAILABLE,
                    unavailable.driver(),
                    oneLine(String.valueOf(unavailable.getMessage())));
        }
        return at(Fault.PUBLISH_FAILED, failure.getClass().getSimpleName());
    }

    private Diagnostic diagnostic(RemoteFailure failure) {
        if (failure.kind() == RemoteFailure.Kind.CONFLICT) {
            Optional<LockNote> note = LockNote.parse(failure.about());
            if (note.isPresent()) {
                return locked(note.get());
            }
        }
        return at(fault(failure.kind()), oneLine(failure.about()));
    }

    private Diagnostic locked(LockNote note) {
        return at(
                Fault.PUBLISH_LOCKED,
                oneLine(note.owner()),
                note.since().toString(),
                String.valueOf(LockNote.LIFE.toMinutes()));
    }

    private static Fault fault(RemoteFailure.Kind kind) {
        return switch (kind) {
            case TRANSIENT -> Fault.PUBLISH_FAILED;
            case DAMAGED -> Fault.PUBLISH_DAMAGED;
            case UNREACHABLE -> Fault.PUBLISH_UNREACHABLE;
            case NOT_TRUSTED -> Fault.PUBLISH_NOT_TRUSTED;
            case REFUSED -> Fault.PUBLISH_REFUSED;
            case FULL -> Fault.PUBLISH_FULL;
            case CONFLICT -> Fault.PUBLISH_CONFLICT;
            case UNFIT -> Fault.PUBLISH_UNFIT;
        };
    }

    /** Of this target, where site.yaml says what it is; its name is the first argument. */
    Diagnostic at(Fault fault, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = target.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        Position position = target.position();
        return Diagnostic.of(fault, position, arguments);
    }

    /** What somebody else has written, fit for a log. */
    private String oneLine(String about) {
        String line = discreet.apply(about).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
