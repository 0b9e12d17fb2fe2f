package vn.bantin.site;

import vn.bantin.content.Head;
import vn.bantin.path.UrlPath;

/**
 * A published page of {@code trang/}.
 *
 * @param head the document
 * @param url its address
 */
public record UndatedDocument(Head head, UrlPath url) {}
