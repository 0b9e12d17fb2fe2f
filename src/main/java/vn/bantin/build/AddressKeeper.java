package vn.bantin.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.bantin.content.AliasEdit;
import vn.bantin.content.Head;
import vn.bantin.diagnostic.Diagnostic;
import vn.bantin.diagnostic.Fault;
import vn.bantin.diagnostic.Outcome;
import vn.bantin.diagnostic.Position;
import vn.bantin.disk.FileOperations;
import vn.bantin.disk.RealOperations;
import vn.bantin.ledger.AddressLedger;
import vn.bantin.path.SourcePath;
import vn.bantin.plan.LedgerUpdate;
import vn.bantin.plan.Move;
import vn.bantin.source.SourceWriter;

/**
 * Keeps the ledger of addresses: records what the portal publishes now and what it has taken down.
 * Nothing that builds writes to the content folder; this does, and with a fault in the portal it
 * does not. Asked to, it first writes addresses that were lost into the documents that have left
 * them.
 */
public final class AddressKeeper {
    private static final SourcePath LEDGER = new SourcePath(AddressLedger.FILE);

    /** Faults that do not keep a document from being given back its address. */
    private static final Set<Fault> OF_ADDRESSES =
            Set.of(
                    Fault.ADDRESS_LOST,
                    Fault.ADDRESS_MOVED,
                    Fault.ADDRESS_UNPUBLISHED,
                    Fault.LEDGER_TARGET);

    private final BuildRequest request;
    private final Progress progress;
    private final FileOperations operations;
    private final SourceWriter writer;

    /** For one run. What is shown to editors alone is nobody's address: drafts are left out. */
    public AddressKeeper(BuildRequest request, Progress progress) {
        this(request, progress, new RealOperations());
    }

    AddressKeeper(BuildRequest request, Progress progress, FileOperations operations) {
        this.request = request.forReaders();
        this.progress = progress;
        this.operations = operations;
        this.writer = new SourceWriter(request.roots().scratch(), operations);
    }

    /**
     * @param fix whether documents are to be given back the addresses that they have surely lost
     */
    public AddressReport keep(boolean fix) {
        Run run = new Run(request, progress, operations);
        Optional<Prepared> prepared = run.onItsThreads(new Preparation(run)::prepare);
        List<Move> moves =
                fix ? prepared.map(AddressKeeper::sureMoves).orElse(List.of()) : List.of();
        boolean others =
                run.diagnostics().stream()
                        .anyMatch(
                                found -> found.isError() && !OF_ADDRESSES.contains(found.fault()));
        if (prepared.isPresent() && !moves.isEmpty() && !others) {
            List<Diagnostic> faults = giveBack(moves, prepared.get());
            return faults.isEmpty() ? keep(false).after(moves) : AddressReport.failed(faults);
        }
        return prepared.isEmpty() || run.findings().hasErrors()
                ? AddressReport.failed(run.diagnostics())
                : write(prepared.get(), run);
    }

    private static List<Move> sureMoves(Prepared prepared) {
        return prepared.plan().ledger().sureMoves();
    }

    private AddressReport write(Prepared prepared, Run run) {
        AddressLedger before = prepared.site().addressLedger();
        AddressLedger now = LedgerUpdate.of(prepared.site(), prepared.plan().ledger());
        int changed = now.beyond(before);
        List<Diagnostic> all = new ArrayList<>(run.diagnostics());
        if (changed > 0 || !before.isKept()) {
            Path file = request.roots().content().resolve(LEDGER.value());
            writer.write(LEDGER, file, now.text().getBytes(UTF_8)).ifPresent(all::add);
        }
        return new AddressReport(List.of(), changed, now.entries().size(), all);
    }

    /** All documents are edited before the first is written. */
    private List<Diagnostic> giveBack(List<Move> moves, Prepared prepared) {
        SortedMap<SourcePath, String> texts = new TreeMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Move move : moves) {
            Optional<String> there = Optional.ofNullable(texts.get(move.document()));
            there.or(() -> text(move.document(), prepared, faults))
                    .flatMap(text -> AliasEdit.add(text, move.lost().value()))
                    .ifPresentOrElse(
                            edited -> texts.put(move.document(), edited),
                            () -> faults.add(byHand(move)));
        }
        if (faults.isEmpty()) {
            texts.forEach(
                    (document, text) ->
                            writer.write(
                                            document,
                                            prepared.sources().locate(document),
                                            text.getBytes(UTF_8))
                                    .ifPresent(faults::add));
        }
        return faults;
    }

    /** As it stands there: a mark at its head, ends of lines and marks of letters included. */
    private static Optional<String> text(
            SourcePath document, Prepared prepared, List<Diagnostic> faults) {
        Optional<Head> head =
                Optional.ofNullable(prepared.site().heads().documents().get(document));
        Outcome<Optional<byte[]>> bytes =
                head.map(found -> prepared.sources().planned(document, found.content()))
                        .orElse(Outcome.of(Optional.empty()));
        faults.addAll(bytes.diagnostics());
        return bytes.value().map(found -> new String(found, UTF_8));
    }

    private static Diagnostic byHand(Move move) {
        Position document = Position.of("content/" + move.document());
        return Diagnostic.of(Fault.ALIAS_BY_HAND, document, move.lost().value());
    }
}
