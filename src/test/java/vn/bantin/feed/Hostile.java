package vn.bantin.feed;

import java.util.List;

/** Fifty texts that have broken feeds and pages before. */
final class Hostile {
    static final List<String> TEXTS =
            List.of(
                    "<script>alert(1)</script>",
                    "</script><script>alert(1)</script>",
                    "</SCRIPT ><svg/onload=alert(1)>",
                    "<!--<script>",
                    "--><script>alert(1)</script>",
                    "]]><script>alert(1)</script>",
                    "<![CDATA[ x ]]>",
                    "]]]]>>",
                    "]]]]><![CDATA[>",
                    "\"><img src=x onerror=alert(1)>",
                    "' onmouseover='alert(1)",
                    "<?xml version='1.0'?>",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "&#60;script&#62;",
                    "&amp;amp;",
                    "&nbsp;&unknown;",
                    "a & b < c > d",
                    "${title} <#include \"/etc/passwd\"> {{ x }}",
                    "\\u003cscript\\u003e",
                    "\\",
                    "\\\"",
                    "\"}]}</script>",
                    "\u0000null",
                    "\u0001\u0002\u0008\u000B\u000C\u001F",
                    "\u0010 DLE",
                    "tab\tline\nfeed",
                    "return\r\nand lone\rreturn",
                    "\u007F\u0080\u0085\u009F",
                    "\uFFFE\uFFFF",
                    "\uFEFFBOM",
                    "\uD83D\uDE00 smile",
                    "lone high \uD83D",
                    "\uDE00 lone low",
                    "\uDE00\uD83D wrong way round",
                    "\uD83D\uD83D\uDE00",
                    "\uDBFF\uDFFF last",
                    "\u2028line\u2029paragraph",
                    "\u202Eothgir ot tfel",
                    "\u200B\u200D\u00AD",
                    "Tie\u0302\u0301ng Vie\u0323\u0302t",
                    "Tiếng Việt đầy đủ dấu: Ễ Ộ Ặ",
                    "👩‍👩‍👧‍👦🇻🇳",
                    "javascript:alert(1)",
                    "data:text/html,<script>alert(1)</script>",
                    "x".repeat(5_000),
                    "a\u0301".repeat(500),
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "<x:y xmlns:x='urn:z'/>",
                    "ends with <");

    private Hostile() {}
}
