import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/bantin/report.json'), 'UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')
def errors = report.diagnostics.findAll { it.severity == 'error' }

assert report.found == 26
assert errors.size() == 25
(1..25).each { number ->
    def file = String.format('content/tin-tuc/2024/loi-%02d.md', number)
    def fault = errors.find { it.file == file }
    assert fault != null : "${file} is not in the report"
    // In the log with its place, in Vietnamese and in English.
    def place = "${file}:${fault.line}:${fault.column}: "
    assert log.contains(place + 'lỗi: ' + fault.text.vi.readLines().first())
    assert log.contains(place + 'error: ' + fault.text.en.readLines().first())
    assert log.contains("[${fault.key}]")
}
assert errors*.file == errors*.file.sort(false)

assert log.contains('25 lỗi phải sửa')
assert log.contains('25 errors to mend')
assert log.contains('MojoFailureException')
assert !log.contains('\tat vn.bantin')
assert !log.contains('BUILD SUCCESS')
assert !new File(basedir, 'target/site').exists()
