import groovy.json.JsonSlurper

def text = { name -> new File(basedir, name).getText('UTF-8') }
def lines = { name -> text(name).readLines().findAll { !it.startsWith('#') } }
def log = text('build.log')

assert lines('content/addresses.txt') == [
    '/tin-tuc/',
    '/tin-tuc/2026/to-det-ban-nang-nhan-don-hang-dau-tien/ = tin-tuc/2026/to-det.md'
]
assert log.contains('doi/addresses.txt:3:1: lỗi: Địa chỉ /tin-tuc/2026/to-det-ban-nang-nhan-don-hang-dau-tien/')
assert !log.contains('MojoExecutionException')

def moved = '/tin-tuc/2026/ban-nang-det-don-hang-dau-tien/'
def old = '/tin-tuc/2026/to-det-ban-nang-nhan-don-hang-dau-tien/'
def fixed = new JsonSlurper().parse(new File(basedir, 'target/fixed.json'), 'UTF-8')
assert fixed.fixed == [[address: old, document: 'content/tin-tuc/2026/to-det.md', now: moved]]
assert fixed.addresses == 5
assert text('doi/tin-tuc/2026/to-det.md').contains("aliases: [${old}]\n---\n")
assert lines('doi/addresses.txt') == [
    "/cu/dem/ → ${moved}",
    '/tin-tuc/',
    "${moved} = tin-tuc/2026/to-det.md",
    '/tin-tuc/2026/da-go/ gone',
    "${old} → ${moved}"
].collect { it.toString() }

def report = new JsonSlurper().parse(new File(basedir, 'target/bantin/report.json'), 'UTF-8')
assert report.addresses == ['new': [], gone: ['/tin-tuc/2026/da-go/']]
assert text('target/site/tin-tuc/2026/da-go/index.html').contains('Bài viết đã được gỡ')
assert text("target/site${old}index.html").contains("url=https://phunulangchanh.example${moved}")
assert text('target/site/cu/dem/index.html').contains("url=https://phunulangchanh.example${moved}")
