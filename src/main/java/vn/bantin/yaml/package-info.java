/**
 * YAML with positions and limits, nothing else. Front door: {@link vn.bantin.yaml.YamlReader}, text
 * to a tree of {@link vn.bantin.yaml.YamlNode}; {@link vn.bantin.yaml.YamlFields} takes the values
 * out of a map and says what is wrong with their shape; {@link vn.bantin.yaml.SourceText} turns a
 * file's bytes into the text. The only home of snakeyaml-engine. Knows no key by name.
 */
@NullMarked
package vn.bantin.yaml;

import org.jspecify.annotations.NullMarked;
