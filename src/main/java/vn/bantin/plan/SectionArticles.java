package vn.bantin.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.site.Article;
import vn.bantin.site.Section;

/** Articles by section, newest first. */
final class SectionArticles {
    private final Map<String, List<Article>> bySlug = new HashMap<>();

    SectionArticles(List<Article> newestFirst) {
        for (Article article : newestFirst) {
            bySlug.computeIfAbsent(article.section().slug(), slug -> new ArrayList<>())
                    .add(article);
        }
    }

    List<Article> of(Section section) {
        return bySlug.getOrDefault(section.slug(), List.of());
    }
}
