package vn.bantin.publish.inplace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;
import vn.bantin.publish.inplace.Journal.Attempt;
import vn.bantin.publish.inplace.Journal.Earlier;
import vn.bantin.publish.inplace.Journal.Old;
import vn.bantin.publish.inplace.Journal.State;
import vn.bantin.publish.inplace.Journal.Trace;
import vn.bantin.publish.remote.ReleaseId;

/**
 * A journal as it is written: UTF-8, one statement a line, a sign first and a path last.
 *
 * <pre>
 * bantin journal 1
 * now RELEASE
 * to RELEASE RECORD-BEFORE RECORD-AFTER
 * ? PRINT PATH     (a trace; or = or !)
 * earlier RELEASE
 * - PRINT PATH     (deleted)
 * ~ PRINT PATH     (replaced)
 * end
 * </pre>
 */
final class JournalText {
    private static final String TITLE = "bantin journal 1";
    private static final String END = "end";
    private static final int DIGITS = 32;
    private static final int PATH = 2 + DIGITS + 1;

    private Optional<ReleaseId> now = Optional.empty();
    private Optional<Attempt> attempt = Optional.empty();
    private final List<Earlier> earlier = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<Old> olds = new ArrayList<>();
    private Optional<ReleaseId> open = Optional.empty();

    private JournalText() {}

    static byte[] write(Journal journal) {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        journal.now().ifPresent(id -> text.append("now ").append(id).append('\n'));
        journal.attempt()
                .ifPresent(
                        change ->
                                text.append("to ")
                                        .append(change.to())
                                        .append(' ')
                                        .append(change.fromRecord())
                                        .append(' ')
                                        .append(change.toRecord())
                                        .append('\n'));
        for (Trace trace : journal.traces()) {
            line(text, trace.state().sign(), trace.print(), trace.path());
        }
        for (Earlier release : journal.earlier()) {
            text.append("earlier ").append(release.id()).append('\n');
            for (Old old : release.olds()) {
                line(text, old.deleted() ? '-' : '~', old.print(), old.path());
            }
        }
        return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, char sign, Fingerprint print, OutputPath path) {
        text.append(sign).append(' ').append(print).append(' ').append(path).append('\n');
    }

    /** Empty where it is no journal of ours, or not the whole of one. */
    static Optional<Journal> read(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        int last = lines.length - 2;
        if (last < 1 || !lines[0].equals(TITLE) || !lines[last].equals(END)) {
            return Optional.empty();
        }
        JournalText text = new JournalText();
        try {
            for (int i = 1; i < last; i++) {
                text.add(lines[i]);
            }
            text.closeRelease();
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
        return Optional.of(new Journal(text.now, text.attempt, text.earlier, text.traces));
    }

    private void add(String line) {
        if (line.startsWith("now ")) {
            now = Optional.of(new ReleaseId(line.substring(4)));
        } else if (line.startsWith("to ")) {
            String[] words = line.split(" ", -1);
            attempt =
                    Optional.of(
                            new Attempt(new ReleaseId(words[1]), print(words[2]), print(words[3])));
        } else if (line.startsWith("earlier ")) {
            closeRelease();
            open = Optional.of(new ReleaseId(line.substring(8)));
        } else {
            addFile(line.charAt(0), print(line.substring(2, PATH - 1)), line.substring(PATH));
        }
    }

    private void addFile(char sign, Fingerprint print, String path) {
        OutputPath at = new OutputPath(path);
        if (sign == '-' || sign == '~') {
            olds.add(new Old(sign == '-', print, at));
            return;
        }
        for (State state : State.values()) {
            if (state.sign() == sign) {
                traces.add(new Trace(state, print, at));
                return;
            }
        }
        throw new IllegalArgumentException("no such sign: " + sign);
    }

    private void closeRelease() {
        open.ifPresent(id -> earlier.add(new Earlier(id, olds)));
        olds.clear();
    }

    private static Fingerprint print(String hex) {
        return new Fingerprint(
                Long.parseUnsignedLong(hex, 0, DIGITS / 2, 16),
                Long.parseUnsignedLong(hex, DIGITS / 2, DIGITS, 16));
    }
}
