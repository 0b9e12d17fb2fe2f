/**
 * Stage assemble: which articles «Đọc thêm» offers under an article. Front door: {@link
 * vn.bantin.site.related.RelatedArticles}. Pure and linear: each article asks a capped inverted
 * index of terms, tags, topics and places. Knows nothing of heads, pages, addresses of pages or how
 * terms are made; the caller hands it {@link vn.bantin.site.related.Candidate}s only.
 */
@NullMarked
package vn.bantin.site.related;

import org.jspecify.annotations.NullMarked;
