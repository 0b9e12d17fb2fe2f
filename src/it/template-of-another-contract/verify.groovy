import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/bantin/report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

def errors = report.diagnostics.findAll { it.severity == 'error' }
assert errors*.key == ['TEMPLATE_CONTRACT_UNKNOWN', 'TEMPLATE_CONTRACT_OUTDATED']
assert errors*.file == ['templates/partials/footer.ftlh', 'templates/partials/masthead.ftlh']
assert errors.every { it.line == 2 && it.column == 1 }
assert log.contains('templates/partials/footer.ftlh:2:1: lỗi: Không có quy ước mẫu «99»')
assert log.contains('templates/partials/footer.ftlh:2:1: error: There is no template contract “99”')
assert log.contains('templates/partials/masthead.ftlh:2:1: lỗi: Mẫu này viết theo quy ước 1, hiện nay là 2.')
assert log.contains('templates/partials/masthead.ftlh:2:1: error: This template was written for contract 1; the present one is 2.')
// What has changed, in both languages.
assert errors[1].text.vi.contains('(2) khung trang')
assert errors[1].text.en.contains('(2) the frame')

def warnings = report.diagnostics.findAll { it.severity == 'warning' }
assert warnings*.key == ['TEMPLATE_CONTRACT_UNSTATED']
assert warnings[0].file == 'templates/partials/share.ftlh'

assert log.contains('MojoFailureException')
assert !new File(basedir, 'target/site').exists()
