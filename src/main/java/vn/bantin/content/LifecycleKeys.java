package vn.bantin.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.bantin.content.FrontMatter.Correction;
import vn.bantin.content.FrontMatter.DeclaredStatus;
import vn.bantin.content.FrontMatter.Lifecycle;
import vn.bantin.diagnostic.Fault;
import vn.bantin.yaml.YamlFields;

/** Reads the keys that say when a document is to be seen. */
final class LifecycleKeys {
    private final YamlFields fields;
    private final Times times;
    private final Placed placed;

    LifecycleKeys(YamlFields fields, Times times, Placed placed) {
        this.fields = fields;
        this.times = times;
        this.placed = placed;
    }

    /** One correction and where it stands. */
    private record Located(Correction correction, YamlFields fields) {}

    Lifecycle read(Optional<Instant> date) {
        Optional<Instant> publishAt = times.read(fields, Key.publishAt.name());
        Optional<Instant> expireAt = times.read(fields, Key.expireAt.name());
        checkOrder(date, publishAt, expireAt);
        Lifecycle read =
                new Lifecycle(
                        fields.choice(Key.status.name(), DeclaredStatus.class)
                                .orElse(DeclaredStatus.PUBLISHED),
                        publishAt,
                        expireAt,
                        times.read(fields, Key.updated.name()),
                        corrections());
        return read.equals(Lifecycle.PUBLISHED) ? Lifecycle.PUBLISHED : read;
    }

    private void checkOrder(
            Optional<Instant> date, Optional<Instant> publishAt, Optional<Instant> expireAt) {
        String shown = publishAt.isPresent() ? Key.publishAt.name() : Key.date.name();
        Optional<Instant> first = publishAt.or(() -> date);
        if (first.isPresent() && expireAt.isPresent() && !expireAt.get().isAfter(first.get())) {
            fields.report(
                    Fault.EXPIRED_BEFORE_PUBLISHED,
                    fields.position(Key.expireAt.name()),
                    fields.string(Key.expireAt.name()),
                    fields.string(shown));
        }
    }

    private List<Correction> corrections() {
        if (fields.node(Key.corrections.name()).isEmpty()) {
            return List.of();
        }
        List<Located> located = new ArrayList<>();
        for (YamlFields entry : fields.list(Key.corrections.name())) {
            entry.allow(List.of("date", "text"));
            entry.requireKey("date");
            Optional<Instant> date = times.read(entry, "date");
            Optional<String> text = new TextRules(entry).required("text");
            if (date.isPresent() && text.isPresent()) {
                located.add(new Located(new Correction(date.get(), text.get()), entry));
            }
        }
        located.sort(Comparator.comparing(l -> l.correction().date()));
        for (int i = 0; i < located.size(); i++) {
            placed.add(Key.corrections, i, located.get(i).fields().position("text"));
        }
        return located.stream().map(Located::correction).toList();
    }
}
