package vn.bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bantin.fingerprint.Digest;
import vn.bantin.path.SourcePath;
import vn.bantin.photo.Credit;
import vn.bantin.photo.Focus;
import vn.bantin.photo.Region;
import vn.bantin.photo.Treatment;

class PublishedNameTest {
    @Test
    void im14SamePictureUnderTwoNamesIsOneFile() {
        assertThat(name("tin/a.jpg", PictureFormat.JPEG, false, 1))
                .isEqualTo(name("su-kien/DSC_0001.JPG", PictureFormat.JPEG, false, 1))
                .matches("/anh/([0-9a-f]{2})/\\1[0-9a-f]{14}-10\\.jpg");
    }

    @Test
    void otherContentIsAnotherFile() {
        assertThat(name("tin/a.jpg", PictureFormat.JPEG, false, 1))
                .isNotEqualTo(name("tin/a.jpg", PictureFormat.JPEG, false, 2));
    }

    @Test
    void whatMayBeSeeThroughIsPng() {
        assertThat(name("a.png", PictureFormat.PNG, true, 1)).endsWith(".png");
        assertThat(name("a.gif", PictureFormat.GIF, true, 1)).endsWith(".png");
        assertThat(name("a.webp", PictureFormat.WEBP, true, 1)).endsWith(".png");
        assertThat(name("a.webp", PictureFormat.WEBP, false, 1)).endsWith(".jpg");
        assertThat(name("a.png", PictureFormat.PNG, false, 1)).endsWith(".jpg");
    }

    /** A page that names eight of them compresses to little. */
    @Test
    void variantsOfOnePhotoBeginAlike() {
        PictureHead picture = head("a.jpg", PictureFormat.JPEG, false, 1);
        String whole = name(picture, Recipes.of(Crop.NONE, 480, Encoding.JPEG));
        String start = whole.substring(0, whole.length() - "-480.jpg".length());

        assertThat(name(picture, Recipes.of(Crop.NONE, 800, Encoding.WEBP)))
                .isEqualTo(start + "-800.webp");
        assertThat(name(picture, Recipes.of(Crop.CARD, 1200, Encoding.JPEG)))
                .isEqualTo(start + "-og-1200.jpg");
        assertThat(name(picture, Recipes.of(Crop.SIXTEEN_TO_NINE, 480, Encoding.WEBP)))
                .isEqualTo(start + "-16x9-480.webp");
    }

    @Test
    void whateverChangesTheBytesChangesTheName() {
        PictureHead picture = head("a.jpg", PictureFormat.JPEG, false, 1);
        Treatment blurred = new Treatment(List.of(new Region(1, 2, 3, 4)), Credit.NONE);
        Treatment credited = new Treatment(List.of(), new Credit("Minh Anh", "", ""));
        Recipe.Cut cut = new Recipe.Cut(Treatment.NONE, Focus.USUAL, Crop.NONE, 480);
        List<Recipe> recipes =
                List.of(
                        new Recipe(cut, Encoding.JPEG, 82),
                        new Recipe(cut, Encoding.JPEG, 80),
                        new Recipe(cut, Encoding.WEBP, 82),
                        Recipes.of(Crop.NONE, 481, Encoding.JPEG),
                        Recipes.of(Crop.SQUARE, 480, Encoding.JPEG),
                        Recipes.of(Crop.SQUARE, new Focus(50, 34), 480, Encoding.JPEG),
                        new Recipe(
                                new Recipe.Cut(blurred, Focus.USUAL, Crop.NONE, 480),
                                Encoding.JPEG,
                                82),
                        new Recipe(
                                new Recipe.Cut(credited, Focus.USUAL, Crop.NONE, 480),
                                Encoding.JPEG,
                                82));

        Stream<String> names = recipes.stream().map(recipe -> name(picture, recipe));

        assertThat(names).doesNotHaveDuplicates();
    }

    private static String name(String path, PictureFormat format, boolean alpha, int content) {
        PictureHead picture = head(path, format, alpha, content);
        return name(picture, Recipes.whole(picture));
    }

    private static String name(PictureHead picture, Recipe recipe) {
        Recipe.Cut cut = recipe.cut();
        return PublishedName.of(picture, cut.treatment(), cut.focus(), recipe.quality())
                .file(cut.crop(), cut.width(), recipe.encoding())
                .value();
    }

    private static PictureHead head(String path, PictureFormat format, boolean alpha, int content) {
        return new PictureHead(
                new SourcePath(path), Digest.of(content), format, 10, 10, 1, alpha, Credit.NONE);
    }
}
