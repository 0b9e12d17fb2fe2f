package vn.bantin.build;

import java.util.List;
import vn.bantin.config.Person;
import vn.bantin.config.SiteConfig;

/**
 * What is configured.
 *
 * @param config site.yaml
 * @param people people.yaml, may be empty
 */
record Portal(SiteConfig config, List<Person> people) {}
