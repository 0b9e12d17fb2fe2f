package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a program that is not ours, and looks for everything, finds in every published picture:
 * exiftool. Skipped where it is not installed, except where CI is true: there it fails.
 */
class SecondLookTest {
    private static final String MISSING =
            "NO SECOND LOOK AT PHOTOS: exiftool is not installed (Debian: libimage-exiftool-perl)";

    /** What it says of a file of nothing but pixels, and whom we name. */
    private static final Set<String> GROUPS =
            Set.of("ExifTool", "System", "File", "JFIF", "PNG", "RIFF", "IPTC", "XMP-x", "XMP-dc");

    private static final Set<String> MORE =
            Set.of("XMP-photoshop:Credit", "Composite:ImageSize", "Composite:Megapixels");

    private static final Pattern FILE = Pattern.compile("======== (.+)");
    private static final Pattern TAG = Pattern.compile("\\[([^]]+)] +(\\S+) +: ?(.*)");

    @TempDir Path folder;

    @BeforeAll
    static void needExiftool() throws InterruptedException {
        try {
            Process version = new ProcessBuilder("exiftool", "-ver").start();
            version.getInputStream().transferTo(OutputStream.nullOutputStream());
            assertThat(version.waitFor()).isZero();
        } catch (IOException notThere) {
            System.err.println(MISSING);
            assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
            Assumptions.abort(MISSING);
        }
    }

    @Test
    void everyPictureShowsCreditAndNoPlace() throws IOException, InterruptedException {
        int count = 0;
        for (Map.Entry<String, byte[]> file : SamplePortal.shared().files().entrySet()) {
            if (file.getKey().startsWith("/anh/")) {
                String name = file.getKey().substring("/anh/".length()).replace('/', '_');
                Files.write(folder.resolve(name), file.getValue());
                count++;
            }
        }
        SortedMap<String, SortedMap<String, String>> seen = tags(folder);

        assertThat(seen).hasSize(count);
        seen.forEach((file, tags) -> assertThat(tooMuch(tags)).as(file).isEmpty());
        assertThat(seen.values())
                .filteredOn(tags -> !tags.getOrDefault("XMP-dc:Creator", "").isEmpty())
                .as("pictures with a maker")
                .hasSizeGreaterThan(count * 9 / 10)
                .allSatisfy(
                        tags ->
                                assertThat(tags)
                                        .containsKeys("XMP-photoshop:Credit", "XMP-dc:Rights"));
    }

    @Test
    void whatAnOriginalSaysTooMuchIsSeen() throws IOException, InterruptedException {
        Path story = SamplePortal.CONTENT.resolve("guong-sang/2026/mua-muoi");
        SortedMap<String, String> tags = tags(story).get("muoi-binh-minh.jpg");

        assertThat(tooMuch(tags))
                .contains("GPS:GPSLatitude", "ExifIFD:SerialNumber", "IFD0:Make", "File:Comment");
    }

    private static List<String> tooMuch(SortedMap<String, String> tags) {
        return tags.keySet().stream()
                .filter(
                        tag ->
                                tag.endsWith(":Comment")
                                        || (!MORE.contains(tag)
                                                && !GROUPS.contains(
                                                        tag.substring(0, tag.indexOf(':')))))
                .toList();
    }

    /** By file name, values by group and tag. */
    private static SortedMap<String, SortedMap<String, String>> tags(Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("exiftool", "-a", "-u", "-G1", "-s"));
        command.addAll(List.of("-ext", "jpg", "-ext", "webp", "-ext", "png", folder.toString()));
        Process exiftool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output =
                new String(exiftool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(exiftool.waitFor()).as(output).isZero();

        SortedMap<String, SortedMap<String, String>> files = new TreeMap<>();
        SortedMap<String, String> tags = new TreeMap<>();
        for (String line : output.lines().toList()) {
            Matcher file = FILE.matcher(line);
            Matcher tag = TAG.matcher(line);
            if (file.matches()) {
                tags = new TreeMap<>();
                files.put(Path.of(file.group(1)).getFileName().toString(), tags);
            } else if (tag.matches()) {
                tags.put(tag.group(1) + ":" + tag.group(2), tag.group(3));
            }
        }
        return files;
    }
}
