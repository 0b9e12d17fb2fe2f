/**
 * Stage render: view records and templates to bytes. Front doors: {@link vn.bantin.render.Theme},
 * which knows all template files before the first page, and {@link vn.bantin.render.PageRenderer}.
 * The only package that sees Freemarker. Must not know where files lie, what time it is, or what an
 * article is: what is not in the view record cannot reach a page.
 */
@NullMarked
package vn.bantin.render;

import org.jspecify.annotations.NullMarked;
