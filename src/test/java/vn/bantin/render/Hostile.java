package vn.bantin.render;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bantin.view.Markup;

/** Puts one text into every text of a view, but for those that Java prepares as addresses. */
final class Hostile {
    /** Made and checked in Java; templates put them in places where text could do harm. */
    static final Set<String> PREPARED =
            Set.of(
                    "href",
                    "src",
                    "canonical",
                    "target",
                    "homeHref",
                    "fullHref",
                    "iconHref",
                    "lite",
                    "assetsHref",
                    "stylesheetHref",
                    "scriptHref",
                    "searchHref",
                    "latestHref",
                    "manifestHref",
                    "smallHref",
                    "touchHref",
                    "restHref",
                    "moreHref",
                    "loaderHref",
                    "clientHref",
                    "clientStylesheetHref");

    /** Words of a fixed set, by which templates choose. */
    private static final Set<String> CHOICES = Set.of("kind", "layout");

    static final List<String> TEXTS =
            List.of(
                    "<script>alert(1)</script>",
                    "</script><script>alert(1)</script>",
                    "</title><script>alert(1)</script>",
                    "</textarea><script>alert(1)</script>",
                    "</style><script>alert(1)</script>",
                    "<!--<script>",
                    "--><script>alert(1)</script>",
                    "--!><img src=x onerror=alert(1)>",
                    "]]><script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "'><img src=x onerror=alert(1)>",
                    "\" onmouseover=\"alert(1)",
                    "' onmouseover='alert(1)",
                    "\" autofocus onfocus=alert(1) x=\"",
                    "\" style=\"background:url(javascript:alert(1))",
                    "`onclick=alert(1)`",
                    "javascript:alert(1)",
                    "JaVaScRiPt&colon;alert(1)",
                    "java\tscript:alert(1)",
                    "data:text/html,<script>alert(1)</script>",
                    "<svg onload=alert(1)>",
                    "<svg><style><img src=x onerror=alert(1)></style>",
                    "<math><mtext><img src=x onerror=alert(1)>",
                    "<iframe src=javascript:alert(1)>",
                    "<form action=//evil.example><input name=x>",
                    "<base href=//evil.example/>",
                    "<meta http-equiv=refresh content=0;url=//evil.example>",
                    "<link rel=stylesheet href=//evil.example/x.css>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                    "<xmp><img src=x onerror=alert(1)></xmp>",
                    "<a href=javascript:alert(1)>x</a>",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "&#60;script&#62;alert(1)",
                    "0;url=javascript:alert(1)",
                    "${title} <#include \"x\"> {{ x }}",
                    "\\u003cscript\\u003ealert(1)",
                    "\u202Etxt.exe \u0000 \uFFFE",
                    "%22%3E%3Cscript%3E",
                    "<plaintext>");

    private Hostile() {}

    static <T extends Record> Record fill(T view, String text) {
        return (Record) fill("", view, text);
    }

    private static Object fill(String name, Object value, String text) {
        if (value instanceof Markup) {
            return value;
        } else if (value instanceof String) {
            return PREPARED.contains(name) || CHOICES.contains(name) ? value : text;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(inner -> fill(name, inner, text));
        } else if (value instanceof List<?> list) {
            List<Object> filled = new ArrayList<>();
            list.forEach(element -> filled.add(fill(name, element, text)));
            return filled;
        } else if (value instanceof Record record) {
            return rebuild(record, text);
        }
        return value;
    }

    private static Object rebuild(Record record, String text) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(record);
                values[i] = fill(components[i].getName(), value, text);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
