package vn.bantin.publish.remote;

import vn.bantin.fingerprint.Fingerprint;
import vn.bantin.path.OutputPath;

/** A file that a record names. */
public record RecordedFile(OutputPath path, Fingerprint print) {}
