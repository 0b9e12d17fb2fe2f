/**
 * A part of stage assemble: «Đọc thêm», the articles to read after an article. Front door: {@link
 * vn.bantin.site.related.RelatedArticles}. Knows no document, no text and no page, only numbers and
 * keys; nothing here costs more per article when there are more articles.
 */
@NullMarked
package vn.bantin.site.related;

import org.jspecify.annotations.NullMarked;
