package vn.bantin.build;

import java.util.Optional;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;

/**
 * What somebody asks about: at least one of the two.
 *
 * @param document that is meant
 * @param file of the site to be that is meant
 */
record Subject(Optional<SourcePath> document, Optional<OutputPath> file) {}
