package vn.bantin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The article page, block by block. */
class ArticleOfThePortalTest {
    private static final SamplePortal PORTAL = SamplePortal.shared();

    @Test
    void hasEveryBlockInOrderAndInTheseWords() {
        String text = PORTAL.page(SamplePortal.REFERENCE).select("main").text();
        assertThat(text)
                .containsSubsequence(
                        "Trang chủ",
                        "Tin tức",
                        "Thanh Hoá: Tập huấn Dự án 8, đưa bình đẳng giới về với phụ nữ",
                        "Lê Hà, Ảnh: PNTH",
                        "07/10/2022 - 17:56",
                        "Cán bộ Hội từ 27 huyện, thị xã, thành phố",
                        "Toàn cảnh hội nghị tập huấn, nhìn từ cuối hội trường.",
                        "Tranh minh hoạ: Bản Tin",
                        "Làm thế nào để một chính sách lớn",
                        "Phần phát biểu khai mạc hội nghị.",
                        "Mười hai địa bàn tham gia",
                        "Mường Lát, Quan Sơn",
                        "Cán bộ chủ chốt của Hội các huyện",
                        "Dự án 8 hướng đến ai?",
                        "Bình đẳng giới",
                        "Chia sẻ",
                        "Ý kiến của bạn",
                        "chưa mở",
                        "(*) Nội dung bắt buộc cần có",
                        "0 bình luận",
                        "Xem thêm bình luận",
                        "Nhập thông tin của bạn",
                        "Họ tên (*)",
                        "Email (*)",
                        "Nội dung (*)",
                        "Đọc thêm");
    }

    @Test
    void readMoreBeginsWithTheEditorsChoice() {
        Document page = PORTAL.page(SamplePortal.REFERENCE);
        assertThat(page.select(".related .headline").eachText())
                .hasSizeBetween(2, 6)
                .startsWith(
                        "Khi học trò là “thủ lĩnh của sự thay đổi”",
                        "Địa chỉ tin cậy: ngôi nhà luôn để đèn")
                .doesNotContain(page.select("h1").text());
    }

    @Test
    void everyPictureHasWordsAndASizeAndFiguresHaveCredits() {
        PORTAL.pages()
                .forEach(
                        (address, page) -> {
                            for (Element picture : page.select("img")) {
                                assertThat(picture.hasAttr("alt")).as(address).isTrue();
                                assertThat(picture.attr("width")).isNotEmpty();
                                assertThat(picture.attr("height")).isNotEmpty();
                            }
                            for (Element figure : page.select("figure:has(img)")) {
                                assertThat(figure.select("img").attr("alt")).isNotBlank();
                                assertThat(figure.select("figcaption .credit").text())
                                        .as(address)
                                        .startsWith("Tranh minh hoạ: ");
                            }
                        });
    }

    @Test
    void correctionsSourceAndClosedCommentsAreShown() {
        Document flood = PORTAL.page("/tin-tuc/2025/tiep-suc-sau-mua-lu/index.html");
        assertThat(flood.select(".corrections").text())
                .startsWith("Thông tin cải chính, xin lỗi 15/09/2025: ");
        assertThat(flood.select(".when").get(0).text()).contains("Cập nhật: 15/09/2025 - 09:30");
        assertThat(flood.select(".source a").text()).isEqualTo("Hội LHPN tỉnh Thanh Hoá");
        Document pupils =
                PORTAL.page(
                        "/binh-dang-gioi/2023/khi-hoc-tro-la-thu-linh-cua-su-thay-doi/index.html");
        assertThat(pupils.select("[data-comments=closed]")).hasSize(1);
        assertThat(pupils.select(".footnotes h2").text()).isEqualTo("Chú thích");
        Document trust = PORTAL.page("/binh-dang-gioi/2024/dia-chi-tin-cay/index.html");
        assertThat(trust.select("[data-comments]")).isEmpty();
    }

    @Test
    void aDayWithoutATimeIsShownAsADay() {
        Document page =
                PORTAL.page(
                        "/tin-tuc/2023/sang-chu-nhat-sach-ngo-nao-cung-co-tieng-choi/index.html");
        assertThat(page.select(".story-head .when time").text()).isEqualTo("11/06/2023");
    }
}
