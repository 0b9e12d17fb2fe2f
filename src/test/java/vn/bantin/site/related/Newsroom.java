package vn.bantin.site.related;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.bantin.text.Terms;
import vn.bantin.text.TextSignature;

/** Articles by the thousand, of the length and with the habits of a newsroom's; from a seed. */
final class Newsroom {
    private static final String[] WORDS =
            ("hội viên phụ nữ chi tổ huyện xã bản làng thôn phường mẹ con trẻ em gia đình sản xuất vườn"
                            + " ruộng lúa cam bưởi chè mía dứa bò lợn gà vịt cá tôm nghề dệt may thêu đan lát gốm"
                            + " chợ phiên vốn vay lãi tiết kiệm quỹ đóng góp thăm tặng quà học bổng sách áo ấm"
                            + " trường lớp cô giáo học sinh bác sĩ trạm y tế khám thuốc tiêm phòng dinh dưỡng"
                            + " bạo lực an toàn tư vấn pháp luật luật sư hoà giải quyền bình đẳng giới lãnh đạo"
                            + " kế hoạch đại hội nghị quyết tuyên truyền tập huấn kỹ năng thi đua khen thưởng"
                            + " môi trường rác nhựa cây xanh đường hoa nước sạch thủ đô biên giới hải đảo bộ đội"
                            + " văn nghệ hát múa chèo xẩm lễ tết trăng rằm bánh chưng giò nem mắm muối biển sóng"
                            + " bão lũ mái nhà gạch ngói xi măng công nhân ca máy doanh nghiệp thuế hoá đơn"
                            + " điện thoại mạng máy tính thanh toán sàn thương mại đơn hàng khách du lịch suối")
                    .split(" ");
    private static final String[] PLACES =
            "Ba Sao|Yên Lạc|Hồng Lĩnh|Đồng Tâm|Phú Lương|Tân Kỳ|Sông Mây|Núi Chè|Bến Đá|Lâm Thao"
                    .split("\\|");
    private static final String[] TAGS =
            "vốn vay|áo dài|mẹ đỡ đầu|rác nhựa|ocop|dự án 8|bình đẳng|trẻ em|miền núi|sức khoẻ|tết|8/3"
                    .split("\\|");
    private static final String[] SECTIONS = {"tin-tuc", "guong-sang", "gia-dinh", "phap-luat"};
    private static final Instant START = Instant.parse("2012-01-01T00:00:00Z");

    private final Random random;

    Newsroom(long seed) {
        random = new Random(seed);
    }

    /** What an editor may change. */
    record Draft(Candidate head, String title, String sapo, String body) {
        Draft withBody(String newBody) {
            Terms terms = TextSignature.of(title, sapo, newBody);
            Candidate edited =
                    new Candidate(
                            head.date(),
                            head.address(),
                            terms,
                            head.tagKeys(),
                            head.topicKey(),
                            head.placeKey(),
                            head.section(),
                            head.listed());
            return new Draft(edited, title, sapo, newBody);
        }
    }

    /** Evenly over twelve years, oldest first. */
    List<Draft> articles(int count) {
        List<Draft> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Duration age = Duration.ofHours(12L * 365 * 24 * i / count);
            articles.add(article("/bai-" + i + "/", START.plus(age)));
        }
        return articles;
    }

    Draft article(String address, Instant date) {
        String place = pick(PLACES);
        String title = place + ": " + sentence(8);
        String sapo = sentence(25);
        StringBuilder body = new StringBuilder();
        for (int paragraph = 0; paragraph < 7; paragraph++) {
            for (int i = 0; i < 4; i++) {
                body.append(sentence(10 + random.nextInt(14))).append(' ');
            }
            body.append("\n\n");
        }
        List<String> tags = List.of(pick(TAGS));
        String topic = random.nextInt(5) == 0 ? pick(TAGS) : "";
        Terms terms = TextSignature.of(title, sapo, body);
        Candidate head =
                new Candidate(date, address, terms, tags, topic, place, pick(SECTIONS), true);
        return new Draft(head, title, sapo, body.toString());
    }

    /** One of the things that editors do to a body. */
    String edit(String body) {
        int middle = body.indexOf(' ', random.nextInt(body.length() / 2));
        return switch (random.nextInt(4)) {
            case 0 -> body + sentence(18);
            case 1 -> body.substring(0, middle) + " " + pick(WORDS) + body.substring(middle);
            case 2 -> body.substring(body.indexOf("\n\n") + 2);
            default -> body.substring(0, middle) + " " + pick(PLACES) + body.substring(middle);
        };
    }

    String sentence(int syllables) {
        StringBuilder sentence = new StringBuilder("Rằng");
        for (int i = 0; i < syllables; i++) {
            boolean name = random.nextInt(50) == 0;
            sentence.append(' ').append(name ? pick(PLACES) : frequent(WORDS));
        }
        return sentence.append('.').toString();
    }

    /** Words at the front of the list far more often than those at its end. */
    private String frequent(String[] words) {
        double skewed = Math.pow(random.nextDouble(), 1.6);
        return words[(int) (skewed * words.length)];
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
