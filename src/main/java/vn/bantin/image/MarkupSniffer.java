package vn.bantin.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells SVG, HTML and scripts, which are text: a page saved in place of its picture, mostly. */
final class MarkupSniffer {
    /** A byte order mark, a licence comment and a document type come first. */
    private static final int LOOK_AT_BYTES = 4_096;

    private MarkupSniffer() {}

    /** What people call it; {@code ""} when it does not look like mark-up. */
    static String title(Bytes bytes) {
        int start = bytes.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        byte[] head = bytes.slice(start, Math.min(bytes.length(), start + LOOK_AT_BYTES));
        String text =
                new String(head, StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (!text.startsWith("<")) {
            return "";
        }
        if (text.startsWith("<?php") || text.startsWith("<?=")) {
            return "PHP";
        }
        if (text.contains("<svg")) {
            return "SVG";
        }
        return text.startsWith("<?xml") && !text.contains("<html") ? "XML" : "HTML";
    }
}
