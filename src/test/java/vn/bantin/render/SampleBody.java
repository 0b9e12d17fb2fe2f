package vn.bantin.render;

/** A body with everything that Markdown can become, in the classes that the theme styles. */
final class SampleBody {
    static final String HTML =
            """
            <p>Tham dự có đại diện lãnh đạo 27 Hội LHPN huyện, thị, thành phố, các đơn vị tham gia
            dự án<sup id="fnref-1"><a href="#fn-1">1</a></sup>.</p>
            <h2 id="noi-dung">Nội dung tập huấn</h2>
            <p>Đến nay, Ban Thường vụ Hội LHPN tỉnh đã triển khai giai đoạn I tại 12 đơn vị cấp
            huyện: Mường Lát, Quan Sơn, Quan Hoá, Bá Thước, Lang Chánh, Ngọc Lặc.</p>
            <figure><img src="/card0.jpg" width="900" height="600" alt="Chị Hoa phát biểu"><figcaption>Chị
            Hoa phát biểu khai mạc. <span class="credit">Ảnh: Minh Anh</span></figcaption></figure>
            <figure class="pull-quote"><blockquote><p>Chị em tự đứng lên thì xóm làng cũng đứng
            lên.</p></blockquote><figcaption>Chị Hoa, hội viên</figcaption></figure>
            <aside class="box box-note"><p><b>Dự án 8 là gì</b></p><p>Dự án về bình đẳng giới ở vùng
            đồng bào dân tộc thiểu số.</p></aside>
            <div class="gallery"><figure><img src="/card1.jpg" width="900" height="600" alt="Một">
            <figcaption>Một</figcaption></figure><figure><img src="/card2.jpg" width="900"
            height="600" alt="Hai"><figcaption>Hai</figcaption></figure></div>
            <h3 id="ba-noi-dung">Ba nội dung</h3>
            <ul><li>Giới thiệu tổng quan dự án</li><li>Địa chỉ tin cậy tại cộng đồng</li></ul>
            <table><thead><tr><th>Huyện</th><th>Tổ</th><th>Hội viên</th><th>Kinh phí</th></tr></thead>
            <tbody><tr><td>Mường Lát</td><td>12</td><td>1.204</td><td>350.000.000 đồng</td></tr></tbody></table>
            <aside class="box box-warning"><p>Đường dây nóng: 111.</p></aside>
            <figure class="video"><a class="video-link" href="https://www.youtube.com/watch?v=x">Xem
            video</a></figure>
            <section class="footnotes"><h2>Chú thích</h2><ol><li id="fn-1"><p>Số liệu đến tháng 9/2022. <a
            href="#fnref-1" aria-label="Về chỗ đọc">↩</a></p></li></ol></section>
            """;

    private SampleBody() {}
}
