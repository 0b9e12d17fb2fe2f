/**
 * What the portal says to machines: feeds in three formats, sitemaps, robots.txt and JSON-LD, each
 * a value and the bytes it is written as. Front doors: {@link vn.bantin.feed.FeedFormat}, {@link
 * vn.bantin.feed.Sitemap}, {@link vn.bantin.feed.SitemapIndex}, {@link vn.bantin.feed.NewsSitemap},
 * {@link vn.bantin.feed.RobotsText}, {@link vn.bantin.feed.StructuredData}. Addresses come in
 * absolute, texts plain, bodies as HTML that was made safe before. Knows no article, no file, no
 * clock; what belongs in a feed was chosen by its caller.
 */
@NullMarked
package vn.bantin.feed;

import org.jspecify.annotations.NullMarked;
