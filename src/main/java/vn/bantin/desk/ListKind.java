package vn.bantin.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.text.Nearest;

/** What can be listed; each has a name in either language. */
public enum ListKind {
    /** Drafts, and what waits for a second pair of eyes. */
    DRAFTS("nhap"),
    /** What its date or {@code publishAt} holds back; the soonest first. */
    SCHEDULED("hen-gio"),
    /** What its {@code expireAt} has ended; the latest first. */
    EXPIRED("het-han"),
    /** What was taken back. */
    WITHDRAWN("da-go"),
    /** Every correction that readers can see; the latest first. */
    CORRECTIONS("cai-chinh"),
    /**
     * Photos of which nobody has written who made them, in articles that readers see or may see.
     */
    UNCREDITED("thieu-ten-anh");

    private static final String PARAMETER = "bantin.list";

    private final String vietnamese;

    ListKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As machines read it and editors may write it: {@code drafts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param written names with commas between; {@code ""} for all
     */
    public static Outcome<Set<ListKind>> read(String written) {
        Set<ListKind> wanted = EnumSet.noneOf(ListKind.class);
        List<Diagnostic> faults = new ArrayList<>();
        for (String name : written.split(",", -1)) {
            String plain = name.strip().toLowerCase(Locale.ROOT);
            Optional<ListKind> kind = Arrays.stream(values()).filter(k -> k.is(plain)).findFirst();
            kind.ifPresent(wanted::add);
            if (kind.isEmpty() && !plain.isEmpty()) {
                faults.add(unknown(plain));
            }
        }
        return new Outcome<>(wanted.isEmpty() ? EnumSet.allOf(ListKind.class) : wanted, faults);
    }

    private boolean is(String name) {
        return name.equals(key()) || name.equals(vietnamese);
    }

    private static Diagnostic unknown(String written) {
        List<String> names =
                Arrays.stream(values()).flatMap(k -> Stream.of(k.vietnamese, k.key())).toList();
        return Diagnostic.of(
                Fault.CHOICE_UNKNOWN,
                Position.of(PARAMETER),
                PARAMETER,
                written,
                String.join(", ", names),
                Nearest.to(written, names));
    }
}
