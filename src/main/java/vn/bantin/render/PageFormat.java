package vn.bantin.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * Freemarker's HTML, its escaping done where the characters become bytes: one walk over a text in
 * place of two.
 */
final class PageFormat extends HTMLOutputFormat {
    static final PageFormat INSTANCE = new PageFormat();

    private PageFormat() {}

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof PageBytes page) {
            page.writeEscaped(text);
        } else {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
        return new Trusted(plain, markup);
    }

    /** Markup of this format: that of another would be refused as a mixture. */
    private static final class Trusted extends TemplateHTMLOutputModel {
        Trusted(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
