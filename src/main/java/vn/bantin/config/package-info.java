/**
 * The portal as its editor configures it: {@code site.yaml} and {@code people.yaml}, read and
 * validated. Front doors: {@link vn.bantin.config.SiteConfigReader} and {@link
 * vn.bantin.config.PeopleReader}, bytes to values. Knows neither articles nor the file system.
 */
@NullMarked
package vn.bantin.config;

import org.jspecify.annotations.NullMarked;
