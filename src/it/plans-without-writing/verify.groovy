import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}"), 'UTF-8') }
def change = { plan, address -> plan.changes.find { it.address == address } }
def log = new File(basedir, 'build.log').getText('UTF-8')

def first = report('first.json')
assert first.added == first.changes.size()
assert first.changed == 0 && first.removed == 0 && first.kept == 0
assert change(first, '/') == [address: '/', change: 'added', reason: 'new']
assert log.contains('  + / (mới)')

// The second article came between the build and the plan.
def plan = report('bantin/plan.json')
assert plan.ledger.published == 2
assert change(plan, '/tin-tuc/2026/khan-tho-cam-ra-hoi-cho-huyen/').change == 'added'
assert change(plan, '/') == [address: '/', change: 'changed', reason: 'view']
assert change(plan, '/tin-tuc/').change == 'changed'
assert plan.removed == 0
assert plan.kept > 0
assert log.contains('  ~ / (phần khác hiện trên trang đổi / something else it shows changed)')

def same = report('same.json')
assert same.changes.isEmpty()
assert same.kept == new JsonSlurper().parse(new File(basedir, 'target/bantin/report.json'), 'UTF-8').written
assert log.contains('bạn đọc không thấy gì đổi')

assert report('broken.json').diagnostics*.key == ['CONTENT_FOLDER_MISSING']
assert log.contains('dựng bây giờ thì trang giữ nguyên')
assert !log.contains('MojoExecutionException')

// Only the build has written: its clock did not know the second article.
assert !new File(basedir, 'target/site/tin-tuc/2026/khan-tho-cam-ra-hoi-cho-huyen').exists()
assert new File(basedir, 'target/site/tin-tuc/2026/to-det-ban-nang-nhan-don-hang-dau-tien/index.html').exists()

def comment = new File(basedir, 'target/bantin/plan.md').getText('UTF-8')
assert comment.startsWith('### Nếu nhận thay đổi này, bạn đọc sẽ thấy / With this change readers will see\n\nDựng bây giờ')
assert comment.contains('\n```text\n+ /')
assert comment.endsWith(')\n```\n')
def refused = new File(basedir, 'target/broken.md').getText('UTF-8')
assert refused.contains('[CONTENT_FOLDER_MISSING]')
assert !refused.contains('Dựng bây giờ')
