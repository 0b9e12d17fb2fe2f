package vn.bantin.yaml;

import vn.bantin.diagnostic.Position;

/** A value of a YAML file, where it starts. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlText, YamlBroken {
    /** Of the first character; in a file, 1-based. */
    Position position();

    /** What it is, for those who must look at every kind. */
    Kind kind();

    /** The kinds of value. */
    enum Kind {
        MAP,
        LIST,
        TEXT,
        BROKEN
    }
}
