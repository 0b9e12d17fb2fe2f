package vn.bantin.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.ledger.Entry.Kind;
import vn.bantin.path.SourcePath;
import vn.bantin.text.NormalForm;
import vn.bantin.yaml.SourceText;

/**
 * Reads a ledger. Lines may be in any order and end as any system ends them; comments ({@code #})
 * stand at the head. Made for one file.
 */
public final class LedgerReader {
    /** Git writes seven of each at the beginning of a line. */
    private static final List<String> CONFLICT =
            List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean conflict;

    /**
     * @param bytes of the whole file
     * @return what could be read; with errors it is not to be relied on
     */
    public Outcome<AddressLedger> read(byte[] bytes) {
        return SourceText.decode(bytes, AddressLedger.PLACE).then(this::read);
    }

    /**
     * @param text without byte order mark, lines ending with {@code \n}
     */
    Outcome<AddressLedger> read(String text) {
        int number = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            line(text.substring(start, stop).stripTrailing(), ++number);
            start = stop + 1;
        }
        AddressLedger ledger = new AddressLedger(true, comments, entries.values());
        if (!conflict) {
            new Chains(ledger.entries()).loops().forEach(this::loop);
        }
        return new Outcome<>(ledger, faults);
    }

    private void line(String line, int number) {
        boolean entry = line.startsWith("/");
        if (!entry && CONFLICT.stream().anyMatch(line::startsWith)) {
            if (line.startsWith(CONFLICT.get(0)) || !conflict) {
                report(Fault.LEDGER_CONFLICT, number, 1);
            }
            conflict = true;
        } else if (line.startsWith("#") && entries.isEmpty()) {
            comments.add(line);
        } else if (!line.isEmpty()) {
            entry(line, number).ifPresent(this::add);
        }
    }

    /** While both sides of a conflict stand there, nearly every line of them stands there twice. */
    private void add(Entry entry) {
        Entry first = entries.putIfAbsent(entry.address(), entry);
        if (first != null && !conflict) {
            report(
                    Fault.LEDGER_TWICE,
                    entry.line(),
                    1,
                    entry.address(),
                    String.valueOf(first.line()));
        }
    }

    private Optional<Entry> entry(String line, int number) {
        int space = line.indexOf(' ');
        String address = space < 0 ? line : line.substring(0, space);
        boolean meant = address.startsWith("/") || address.contains("://");
        if (!meant) {
            return refuse(Fault.LEDGER_LINE, number, 1, line);
        }
        if (!PlainAddress.is(address)) {
            return refuse(Fault.LEDGER_ADDRESS, number, 1, address);
        }
        String rest = line.substring(address.length()).strip();
        if (rest.isEmpty()) {
            return Optional.of(new Entry(address, Kind.PAGE, "", number));
        }
        int column = line.indexOf(rest, address.length()) + 1;
        return rest.equals(Entry.GONE)
                ? Optional.of(new Entry(address, Kind.GONE, "", number))
                : withOther(address, rest, number, column);
    }

    private Optional<Entry> withOther(String address, String rest, int number, int column) {
        int space = rest.indexOf(' ');
        String sign = space < 0 ? rest : rest.substring(0, space);
        String other = rest.substring(sign.length()).strip();
        if (sign.equals(Entry.SOURCE) && isSource(other)) {
            return Optional.of(new Entry(address, Kind.PAGE, NormalForm.composed(other), number));
        }
        boolean redirect = sign.equals(Entry.ARROW) || sign.equals("->");
        if (!redirect || other.isEmpty()) {
            return refuse(Fault.LEDGER_LINE, number, column, rest);
        }
        return PlainAddress.is(other)
                ? Optional.of(new Entry(address, Kind.REDIRECT, other, number))
                : refuse(Fault.LEDGER_ADDRESS, number, column + rest.indexOf(other, 1), other);
    }

    private static boolean isSource(String written) {
        try {
            return !new SourcePath(written).value().isEmpty();
        } catch (IllegalArgumentException outside) {
            return false;
        }
    }

    private void loop(List<String> loop) {
        Entry first = entries.get(loop.get(0));
        String way = loop.stream().collect(Collectors.joining(" → ", "", " → " + loop.get(0)));
        report(Fault.LEDGER_LOOP, first == null ? 0 : first.line(), 1, way);
    }

    private Optional<Entry> refuse(Fault fault, int line, int column, String written) {
        report(fault, line, column, written);
        return Optional.empty();
    }

    private void report(Fault fault, int line, int column, String... arguments) {
        Position there = new Position(AddressLedger.PLACE, line, column);
        faults.add(Diagnostic.of(fault, there, arguments));
    }
}
