package vn.bantin.diagnostic;

/** An error fails the build; a warning is repeated by every build until it is mended. */
public enum Severity {
    ERROR,
    WARNING
}
