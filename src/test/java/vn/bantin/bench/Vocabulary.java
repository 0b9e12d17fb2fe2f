package vn.bantin.bench;

import java.util.List;

/**
 * The words of the made-up newsroom, frequent ones first. Sentences are put together from phrases,
 * so that a text has what Vietnamese news has: words of two syllables, names, and a few subjects
 * that come back all through an article.
 */
final class Vocabulary {
    static final List<String> SECTIONS =
            of(
                    """
                    tin-tuc|hoat-dong-hoi|khoi-nghiep|gia-dinh|binh-dang-gioi|guong-sang|phap-luat|van-hoa""");
    static final List<String> SECTION_TITLES =
            of(
                    """
                    Tin tức|Hoạt động Hội|Khởi nghiệp|Gia đình|Bình đẳng giới|Gương sáng|Pháp luật|Văn hoá""");

    /** The 27 districts, towns and cities of Thanh Hoá. */
    static final List<String> DISTRICTS =
            of(
                    """
                    Thanh Hoá|Sầm Sơn|Bỉm Sơn|Nghi Sơn|Hoằng Hoá|Quảng Xương|Thọ Xuân|Triệu Sơn|Nông Cống|Hậu Lộc|Yên Định|
                    Đông Sơn|Nga Sơn|Thiệu Hoá|Hà Trung|Vĩnh Lộc|Thạch Thành|Cẩm Thuỷ|Ngọc Lặc|Như Thanh|Thường Xuân|
                    Như Xuân|Bá Thước|Lang Chánh|Quan Hoá|Quan Sơn|Mường Lát""");

    static final List<String> FAMILY_NAMES =
            of(
                    """
                    Nguyễn|Lê|Trần|Phạm|Trịnh|Hoàng|Mai|Đỗ|Bùi|Vũ|Hà|Lương|Phan|Cao|Đinh|Quách|Lò|Vi|Ngân|Thao|Hơ""");
    static final List<String> MIDDLE_NAMES =
            of(
                    """
                    Thị|Thu|Minh|Ngọc|Thanh|Kim|Hồng|Phương|Bích|Mỹ|Khánh|Hải|Tuyết|Diệu|An|Xuân""");
    static final List<String> GIVEN_NAMES =
            of(
                    """
                    Hương|Lan|Hoa|Thuỷ|Hằng|Mai|Nga|Hạnh|Yến|Loan|Tâm|Bình|Oanh|Xuân|Vân|Thơm|Duyên|Quyên|Sen|Nhàn|Ngoan|
                    Chiên|Thêu|Lụa|Mận|Đào|Cúc|Huệ|Thắm|Tươi|Diễm|Giang|Khuyên|Lý|Mơ|Nết|Phượng|Quế|Sâm|Vui""");

    /** Half a name of a hamlet: two of them make one. */
    static final List<String> HAMLET_SYLLABLES =
            of(
                    """
                    Tân|Phú|Yên|Đồng|Hợp|Xuân|Trung|Thành|Lộc|Khê|Mỹ|Bình|An|Long|Vân|Ngọc|Đại|Thắng|Tiến|Hưng|Cát|Sơn|Na|
                    Kỳ|Lạc|Chiềng|Pù|Poọng|Lũng|Cẩm|Giàng|Bến|Trại|Đông|Đoài|Thượng|Hạ|Vĩnh|Liên|Quang""");

    static final List<String> TAGS =
            of(
                    """
                    Phong trào thi đua|Dự án 8|Khởi nghiệp|Nông thôn mới|Bình đẳng giới|Vay vốn|Mẹ đỡ đầu|Trẻ em gái|
                    An sinh xã hội|Áo dài|Nhà sạch|Vườn đẹp|Sức khoẻ sinh sản|Chuyển đổi số|Địa chỉ tin cậy|Phòng chống bạo lực|
                    Đại hội Hội|Tiết kiệm|Hợp tác xã nữ|Sản phẩm OCOP|Biên giới|Vùng cao|Tuần lễ dinh dưỡng|Học bổng|
                    Mái ấm tình thương|Bảo hiểm|Tuyên truyền pháp luật|Nuôi con khoẻ|Gia đình văn hoá|Rác thải nhựa|Đường hoa|
                    Tổ truyền thông|Nghề dệt|Nghề cói|Làng biển|Du lịch cộng đồng|Bếp ăn nghĩa tình|Hũ gạo|Hiến máu|Dân ca|
                    Bóng chuyền hơi|Thư viện nhỏ|An toàn mạng|Ngày hội việc làm|Lao động xa nhà|Đón xuân|Thiên tai|Sơ cứu""");

    static final List<String> OPENINGS =
            of(
                    """
                    Sáng nay|Trong tuần qua|Nhân dịp đầu năm|Từ đầu quý|Chiều cuối tháng|Sau mùa gặt|Trước mùa mưa bão|
                    Nhiều năm liền|Dịp hè vừa rồi|Theo kế hoạch|Ngay từ đầu vụ|Giữa phiên chợ|Tại buổi gặp mặt|
                    Qua khảo sát|Từ nguồn quyên góp|Với cách làm ấy|Bên cạnh đó|Cũng trong dịp này|Đến nay|Vì vậy""");
    static final List<String> ACTORS =
            of(
                    """
                    hội viên|chị em|chi hội|Ban Thường vụ Hội|cán bộ Hội cơ sở|các gia đình|tổ phụ nữ|bà con|nhóm nòng cốt|
                    ban chủ nhiệm|các bà mẹ|cô giáo cắm bản|đội văn nghệ|tổ hợp tác|học sinh nữ|người cao tuổi trong thôn|
                    bộ đội biên phòng|trạm y tế|đoàn viên trẻ|tổ vay vốn|các nhà hảo tâm|lớp xoá mù|thành viên câu lạc bộ|
                    đội xung kích""");
    static final List<String> VERBS =
            of(
                    """
                    tổ chức|vận động|xây dựng|giúp nhau|cùng làm|duy trì|nhân rộng|giới thiệu|chuẩn bị|góp tiền cho|
                    học cách làm|bàn về|mở thêm|trao tặng|tham gia|chăm sóc|khôi phục|bán thử|ghi chép lại|hoàn thành|
                    khánh thành|thăm và tặng quà cho|phổ biến|đăng ký|nhận đỡ đầu|tập luyện cho|bảo vệ|kết nối với|sửa sang|
                    đánh giá""");
    static final List<String> THINGS =
            of(
                    """
                    lớp tập huấn|mô hình mới|quỹ tiết kiệm|vườn rau sạch|buổi truyền thông|con đường hoa|hội thi|chuyến thăm|
                    ngôi nhà mới|phiên chợ quê|bữa cơm đoàn viên|ngày hội|suất học bổng|tủ sách nhỏ|nguồn vốn vay|
                    chương trình giao lưu|tổ truyền thông|nhóm nuôi con khoẻ|phần quà|hũ gạo tình thương|gian hàng|
                    buổi khám bệnh|đêm văn nghệ|lớp học bơi|hòm thư góp ý|sân chơi trẻ em|đàn gà giống|hợp tác xã|
                    buổi toạ đàm|điểm đổi rác|bếp ăn bán trú|chuyến hàng đầu tiên|cuộc họp thôn|giếng nước|lịch trực đêm""");

    /** What an article is about: seldom in others, often in its own text. */
    static final List<String> SUBJECTS =
            of(
                    """
                    chiếu cói|mật ong rừng|nước mắm truyền thống|thổ cẩm|nem chua|chè lam|bánh gai|bưởi Luận Văn|quế Trịnh Vạn|
                    gai xanh|vịt Cổ Lũng|lúa nếp cái|măng khô|miến dong|cá lồng|ngao giống|rong biển|tơ tằm|nón lá|mây đan|
                    hương trầm|gốm mộc|sáo diều|trò Xuân Phả|hò sông Mã|khua luống|khặp Thái|xường Mường|múa đèn|cồng chiêng|
                    sổ tay sức khoẻ|tầm soát ung thư|thai sản|sữa học đường|tiêm chủng|phòng đuối nước|tảo hôn|di cư lao động|
                    hoà giải|trợ giúp pháp lý|thừa kế đất|bạo lực mạng|lừa đảo qua điện thoại|thẻ bảo hiểm|hồ sơ vay|sổ hộ nghèo|
                    livestream bán hàng|mã truy xuất|gian hàng số|chữ ký điện tử|lớp tin học|kỹ năng phỏng vấn|may công nghiệp|
                    nuôi ong|trồng nấm|ủ phân|giỏ đi chợ|đèn năng lượng mặt trời|nhà tiêu hợp vệ sinh|lọc nước|lò đốt rác|
                    cầu dân sinh|mái trường vùng cao|bếp không khói|chống sạt lở|áo phao|trạm phát thanh|xe đạp cũ|tóc giả tặng bệnh nhân|
                    nhà lưu trú|lối mòn ngắm ruộng|chợ đêm|bản nhạc ru|truyện cổ|ảnh gia đình|vườn thuốc nam|chè xanh|sân bóng chuyền""");

    static final List<String> PURPOSES =
            of(
                    """
                    để có thêm thu nhập|cho trẻ em trong thôn|vì một vùng quê đáng sống|trước khi vào năm học|để không ai bị bỏ lại|
                    với sự giúp sức của cả nhà|theo gương các bản bên|bằng công sức của mình|cho những hoàn cảnh khó khăn|
                    trong sự vui mừng của mọi người|để việc nhà được sẻ chia|qua từng nhóm nhỏ|nhờ đồng vốn quay vòng|
                    ngay tại nhà văn hoá|để tiếng nói của phụ nữ được lắng nghe|sau giờ đồng áng|cho kịp vụ mới|
                    dưới mưa phùn đầu xuân|để giữ lấy nghề của mẹ|mà không cần vay nặng lãi""");
    static final List<String> STATES =
            of(
                    """
                    đã thành nếp quen|được nhiều nơi học theo|còn nhiều việc phải làm|đem lại niềm vui|bước đầu có kết quả|
                    giúp cuộc sống đỡ vất vả|vẫn sáng đèn mỗi tối|được duy trì đều đặn|đã vượt chỉ tiêu|ngày một khang trang|
                    cần thêm người chung tay|được chọn làm điểm của huyện|làm thay đổi nếp nghĩ|chưa bao giờ vắng người""");
    static final List<String> UNITS =
            of(
                    """
                    hội viên|triệu đồng|hộ gia đình|suất quà|mô hình|lượt người|cây xanh|ngày công|trẻ em|buổi sinh hoạt|
                    mét đường|tấn rác""");
    static final List<String> ROLES =
            of(
                    """
                    hội viên|chi hội trưởng|Chủ tịch Hội xã|cán bộ y tế|cô giáo|chủ cơ sở sản xuất|người mẹ hai con|bí thư chi bộ|
                    trưởng thôn|tổ trưởng tổ vay vốn|nghệ nhân|tình nguyện viên""");

    private Vocabulary() {}

    private static List<String> of(String phrases) {
        return List.of(phrases.replace("\n", "").split("\\|"));
    }
}
