/**
 * YAML with positions and limits, nothing else. Front door: {@code YamlReader}. The only home of
 * snakeyaml-engine.
 */
@NullMarked
package vn.bantin.yaml;

import org.jspecify.annotations.NullMarked;
