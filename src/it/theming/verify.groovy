import groovy.json.JsonSlurper
import javax.imageio.ImageIO

def site = new File(basedir, 'target/site')
def page = { path -> new File(site, path).getText('UTF-8') }
def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}.json"), 'UTF-8') }

assert report('first').diagnostics.isEmpty()

def pages = ['index.html', '404.html', 'tin-tuc/index.html', 'tin-tuc/2026/cho-phien-ngay-cuoi-thang/index.html']
def stylesheets = new File(site, 'assets').list().findAll { it.endsWith('.css') }
assert stylesheets.size() == 1
def css = page("assets/${stylesheets[0]}")
def manifest = new JsonSlurper().parse(new File(site, 'site.webmanifest'), 'UTF-8')

pages.each { path ->
    def html = page(path)

    // One partial: the rest of the page is the default theme's.
    assert html.contains('class="footer chan-trang"')
    assert html.contains('toasoan@phunuquanson.example')
    assert html.contains('class="masthead"')

    // One stylesheet, whatever it is made of.
    assert html.count('rel="stylesheet"') == 1
    assert html.contains("/assets/${stylesheets[0]}")

    // A key of the site's own.
    assert html.contains('Mời chị em gửi bài về hội trường xã, sáng thứ sáu hằng tuần.')

    // Browsers are told of the ground and of the icon.
    assert html.contains('<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">')
    assert html.contains('<link rel="manifest" href="/site.webmanifest">')
    ['rel="icon" type="image/png" sizes="32x32"': 32, 'rel="apple-touch-icon" sizes="180x180"': 180].each { link, side ->
        def href = (html =~ /<link ${link} href="\/([^"]+)">/)[0][1]
        assert ImageIO.read(new File(site, href)).width == side
    }
}

// Tokens: the light ones as written, a dark one of the same hue, nothing of the old accent.
assert css.contains('--accent:#0b5a4e;')
assert css.contains('--paper:#ffffff;')
assert css.contains('--serif:"Be Vietnam Pro","Noto Serif",serif;')
assert !css.contains('#96184a')
def accents = (css =~ /--accent:(#[0-9a-f]{6});/).collect { it[1] } as Set
assert accents.size() >= 2

// The added rules come last.
assert css.trim().endsWith('.chan-trang a{color:var(--accent)}')

// One word of the theme, said otherwise.
def article = page('tin-tuc/2026/cho-phien-ngay-cuoi-thang/index.html')
assert article.contains('Xem tiếp')
assert !article.contains('Đọc thêm')

assert manifest.name == 'Phụ nữ Quan Sơn'
assert manifest.background_color == '#ffffff'
assert manifest.icons*.sizes == ['192x192', '512x512']
manifest.icons.each { icon ->
    assert ImageIO.read(new File(site, icon.src.substring(1))).width + 'x' + ImageIO.read(new File(site, icon.src.substring(1))).height == icon.sizes
}

assert report('second').rendered == 0
assert report('second').written == 0
