package vn.bantin.output;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.path.OutputPath;

/** Facts of all files of a site: those of files that are kept, and those of files just made. */
final class SiteFacts extends AbstractMap<OutputPath, OutputFacts> {
    private final Map<OutputPath, Manifest.Entry> kept;
    private final Map<OutputPath, OutputFacts> made;

    /** No file is in both. */
    SiteFacts(Map<OutputPath, Manifest.Entry> kept, Map<OutputPath, OutputFacts> made) {
        this.kept = kept;
        this.made = made;
    }

    @Override
    public @Nullable OutputFacts get(@Nullable Object path) {
        Manifest.Entry entry = kept.get(path);
        return entry == null ? made.get(path) : entry.facts();
    }

    @Override
    public boolean containsKey(@Nullable Object path) {
        return kept.containsKey(path) || made.containsKey(path);
    }

    /** As all checks want them; there may be a million. */
    @Override
    public Collection<OutputFacts> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<OutputFacts> iterator() {
                Iterator<Manifest.Entry> first = kept.values().iterator();
                Iterator<OutputFacts> then = made.values().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return first.hasNext() || then.hasNext();
                    }

                    @Override
                    public OutputFacts next() {
                        return first.hasNext() ? first.next().facts() : then.next();
                    }
                };
            }

            @Override
            public int size() {
                return kept.size() + made.size();
            }
        };
    }

    @Override
    public Set<Map.Entry<OutputPath, OutputFacts>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<OutputPath, OutputFacts>> iterator() {
                Stream<Map.Entry<OutputPath, OutputFacts>> left =
                        kept.entrySet().stream()
                                .map(e -> Map.entry(e.getKey(), e.getValue().facts()));
                return Stream.concat(left, made.entrySet().stream()).iterator();
            }

            @Override
            public int size() {
                return kept.size() + made.size();
            }
        };
    }
}
