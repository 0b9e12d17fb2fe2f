/**
 * What is written for an editor to go on with: {@link vn.bantin.scaffold.NewArticle}, one article;
 * {@link vn.bantin.scaffold.NewPortal}, a whole portal. Files come from texts that lie in this
 * package as they are written. Nothing that exists is ever replaced. Must not know whom {@link
 * vn.bantin.scaffold.Asker} asks, nor how a site is built.
 */
@NullMarked
package vn.bantin.scaffold;

import org.jspecify.annotations.NullMarked;
