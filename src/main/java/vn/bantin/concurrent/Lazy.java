package vn.bantin.concurrent;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made once, by whoever wants it first; others wait for it meanwhile. What it is
 * made of is let go afterwards. A maker that throws is asked again by the next. Safe for all
 * threads, if the maker wants no value that is waiting for this one.
 */
public final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T made;

    /**
     * @param maker of a value that is not null
     */
    public Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T found = made;
        return found == null ? make() : found;
    }

    private synchronized T make() {
        if (made == null) {
            made = Objects.requireNonNull(maker).get();
            maker = null;
        }
        return Objects.requireNonNull(made);
    }
}
