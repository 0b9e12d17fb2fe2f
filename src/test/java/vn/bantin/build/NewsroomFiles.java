package vn.bantin.build;

import java.util.Map;

/** The files of {@link Newsroom} that are no articles. */
final class NewsroomFiles {
    static final String INDEX =
            """
            ---
            title: Sự kiện trong vùng
            description: Hội hè quanh năm.
            ---
            Lời mở của chuyên mục.
            """;

    static final String ARTICLE =
            """
            <!doctype html><title>${meta.title}</title>
            <#include "/mot.ftlh">
            <h1>${title}</h1>${body}
            <#list related as it><a href="${it.href}">${it.title}</a></#list>
            """;

    static final String COMMENT =
            """
            author: Bạn đọc ở xa
            date: 2026-11-23
            status: approved
            """;

    private NewsroomFiles() {}

    static final Map<String, String> PORTAL =
            Map.of(
                    "content/site.yaml",
                    """
                    # Ghi chú: không ai thấy
                    title: Cổng thử
                    tagline: Câu khẩu hiệu
                    baseUrl: https://portal.example/
                    pageSize: 10
                    sections:
                      - {path: tin-tuc, title: Tin tức}
                      - {path: su-kien, title: Sự kiện}
                      - {path: gia-dinh, title: Gia đình}
                    menus:
                      header:
                        - {title: Mục lục, url: /the/}
                    """,
                    "content/people.yaml",
                    """
                    - id: an
                      name: Lê An
                      penNames: [Bút Nhà]
                      bio: Viết về đồng ruộng.
                    """,
                    "templates/article.ftlh",
                    ARTICLE,
                    "templates/mot.ftlh",
                    "<#include \"/hai.ftlh\">\n",
                    "templates/hai.ftlh",
                    "<#include \"/ba.ftlh\">\n",
                    "templates/ba.ftlh",
                    "<p>chân trang</p>\n",
                    "templates/layout/base.ftlh",
                    """
                    <#macro page kind current="" day="">
                    <!doctype html><title>${meta.title}</title><p>${site.tagline}</p>
                    <#list site.headerMenu as it><a href="${it.href}">${it.title}</a></#list>
                    <#nested>
                    </#macro>
                    """);
}
