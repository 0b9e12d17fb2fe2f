import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}.json"), 'UTF-8') }
def first = report('first')
def second = report('second')

assert first.found == 2
assert first.ledger.published == 2
assert first.rendered > 0
assert first.written >= first.rendered
assert first.diagnostics.isEmpty()

assert second.rendered == 0
assert second.encoded == 0
assert second.written == 0
assert second.deleted == 0
assert second.kept == first.written

def page = new File(basedir, 'target/site/tin-tuc/2026/lop-xoa-mu-chu-o-ban-pu-toong/index.html')
def html = page.getText('UTF-8')
assert html.contains('mười tám học viên đã tự viết được tên mình')
assert html.contains('Hà Thị Xoa')
assert new File(basedir, 'target/site/feed.xml').getText('UTF-8').contains('Giữ giống lúa nương')
assert !new File(basedir, 'templates').exists()
