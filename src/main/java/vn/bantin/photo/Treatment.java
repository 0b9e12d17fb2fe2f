package vn.bantin.photo;

import java.util.List;
import java.util.TreeSet;

/**
 * What a document asks for when it shows a photo. It is part of the published file, and so of its
 * address: documents that ask for different things get different files.
 *
 * @param blur what must not be recognised; sorted, each once
 * @param credit written into the published file
 */
public record Treatment(List<Region> blur, Credit credit) {
    /** As it is, and nobody named. */
    public static final Treatment NONE = new Treatment(List.of(), Credit.NONE);

    public Treatment {
        blur = List.copyOf(new TreeSet<>(blur));
    }
}
