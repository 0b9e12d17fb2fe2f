package vn.bantin.publish.scan;

import java.util.Collection;
import java.util.Set;

/** Knows what readers may read. Asked only where something was found, since that may be slow. */
@FunctionalInterface
public interface PublishedTexts {
    /** Where nothing is known to be published. */
    PublishedTexts NONE = found -> Set.of();

    /**
     * Those of the texts that something published says too, and that therefore give nothing away.
     */
    Set<Canary> among(Collection<Canary> found);
}
