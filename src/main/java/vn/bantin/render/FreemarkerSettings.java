package vn.bantin.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * How Freemarker is set up: no code but the template's own, HTML escaping that cannot be turned
 * off, nothing of the machine's locale, zone or clock.
 */
final class FreemarkerSettings {
    static {
        silence();
    }

    private FreemarkerSettings() {}

    static Configuration of(TemplateLoader loader, String language, ViewWrapper wrapper) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_35);
        settings.setTemplateLoader(loader);
        // Templates get their interrupt checks once, when the theme is read: none may be reloaded.
        settings.setCacheStorage(new StrongCacheStorage());
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setLocalizedLookup(false);
        settings.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        settings.setRecognizeStandardFileExtensions(false);
        // In place of the format of the same name.
        settings.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
        settings.setOutputFormat(PageFormat.INSTANCE);
        settings.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setObjectWrapper(wrapper);
        settings.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
        settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(false);
        settings.setFallbackOnNullLoopVariable(false);
        settings.setAutoFlush(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setURLEscapingCharset("UTF-8");
        settings.setNumberFormat("c");
        settings.setLocale(Locale.forLanguageTag(language));
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        return settings;
    }

    /**
     * As its jar says: a build without a page asks for nothing else of Freemarker, and its
     * configuration, which knows it as well, takes long to load.
     */
    static String version() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? Configuration.getVersion().toString() : version;
    }

    /** What is worth saying becomes a diagnostic; Freemarker's own log would repeat it. */
    @SuppressWarnings("deprecation") // the alternative is a system property
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("no library is always there", impossible);
        }
    }
}
