package vn.bantin.build;

import java.util.List;
import vn.bantin.config.Person;
import vn.bantin.config.SiteConfig;
import vn.bantin.ledger.AddressLedger;

/**
 * What is configured.
 *
 * @param config site.yaml
 * @param people people.yaml, may be empty
 * @param ledger addresses.txt
 */
record Portal(SiteConfig config, List<Person> people, AddressLedger ledger) {}
