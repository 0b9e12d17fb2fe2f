import groovy.json.JsonSlurper

def page = { path -> new File(basedir, "target/site/${path}").getText('UTF-8') }
def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}.json"), 'UTF-8') }

['index.html', 'tin-tuc/index.html', 'tin-tuc/2026/cho-phien-ngay-cuoi-thang/index.html'].each { path ->
    def html = page(path)
    assert html.contains('class="footer chan-trang-rieng"')
    assert html.contains('sáng thứ sáu hằng tuần')
    assert !html.contains('class="owner"')
    // All else is the default theme's.
    assert html.contains('<nav')
    assert html.contains('Phụ nữ Quan Sơn')
}
assert page('tin-tuc/2026/cho-phien-ngay-cuoi-thang/index.html').contains('Gian hàng măng khô')
assert new File(basedir, 'target/site/assets').list().any { it.endsWith('.css') }
assert report('first').diagnostics.isEmpty()
assert report('second').rendered == 0
assert report('second').written == 0
