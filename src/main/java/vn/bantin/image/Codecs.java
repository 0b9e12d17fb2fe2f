package vn.bantin.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.IIOServiceProvider;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The readers and writers of pictures, each chosen by name: whatever else a build has registered,
 * the same picture gives the same bytes. Nothing is registered for the JVM, which lives longer than
 * we do in an IDE or a Maven daemon. Immutable, safe for all threads; what it makes is for one
 * picture.
 */
final class Codecs {
    private final ImageReaderSpi jpegReader;
    private final ImageReaderSpi profiledJpegReader;
    private final ImageReaderSpi pngReader;
    private final ImageReaderSpi gifReader;
    private final ImageWriterSpi jpegWriter;
    private final ImageWriterSpi pngWriter;

    Codecs() {
        IIORegistry registry = registryWithoutOurPlugins();
        jpegReader = ofJdk(registry, ImageReaderSpi.class, "jpeg.JPEGImageReaderSpi");
        pngReader = ofJdk(registry, ImageReaderSpi.class, "png.PNGImageReaderSpi");
        gifReader = ofJdk(registry, ImageReaderSpi.class, "gif.GIFImageReaderSpi");
        jpegWriter = ofJdk(registry, ImageWriterSpi.class, "jpeg.JPEGImageWriterSpi");
        pngWriter = ofJdk(registry, ImageWriterSpi.class, "png.PNGImageWriterSpi");
        profiledJpegReader = onTopOf(jpegReader);
    }

    /** A reader that knows colour profiles, CMYK with a profile included. */
    ImageReader reader(PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> profiledJpegReader.createReaderInstance();
            case PNG -> pngReader.createReaderInstance();
            case GIF -> gifReader.createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }

    /** A reader that gives the stored components of a JPEG, whatever they mean. */
    ImageReader rawJpegReader() throws IOException {
        return jpegReader.createReaderInstance();
    }

    ImageWriter jpegWriter() throws IOException {
        return jpegWriter.createWriterInstance();
    }

    ImageWriter pngWriter() throws IOException {
        return pngWriter.createWriterInstance();
    }

    /** Only where {@link WebP#isAvailable}. */
    ImageWriter webpWriter() throws IOException {
        return new WebPImageWriterSpi().createWriterInstance();
    }

    /**
     * The JVM's registry. Whoever asks first makes it take up what the thread's context class
     * loader offers; should that be us, it must not be the plug-ins of this build.
     */
    private static IIORegistry registryWithoutOurPlugins() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static <T extends IIOServiceProvider> T ofJdk(
            IIORegistry registry, Class<T> category, String name) {
        Iterator<T> found =
                registry.getServiceProviders(
                        category,
                        spi -> spi.getClass().getName().equals("com.sun.imageio.plugins." + name),
                        false);
        if (!found.hasNext()) {
            throw new IllegalStateException("this Java platform has no " + name);
        }
        return found.next();
    }

    /** The profiled reader finds the JDK's, on which it works, in the registry it is put in. */
    private static ImageReaderSpi onTopOf(ImageReaderSpi jdkReader) {
        ServiceRegistry own =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        own.registerServiceProvider(jdkReader, ImageReaderSpi.class);
        ImageReaderSpi profiled = new JPEGImageReaderSpi();
        own.registerServiceProvider(profiled, ImageReaderSpi.class);
        return profiled;
    }
}
