package vn.bantin.site;

import vn.bantin.site.related.Relevance;

/**
 * One article of another's «Đọc thêm», and how it came there.
 *
 * @param article what is offered
 * @param choice by whom
 * @param relevance how near the two are, whoever chose
 */
public record Reading(Article article, Choice choice, Relevance relevance) {
    /** How an article comes into a list. */
    public enum Choice {
        /** The editor has written it into {@code related}. */
        EDITOR,
        /** The two have something in common. */
        RELEVANT,
        /** Nothing in common: the nearest in time of its section, where too few are relevant. */
        NEAREST
    }
}
