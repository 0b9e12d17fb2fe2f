import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def report = { name -> new JsonSlurper().parse(new File(basedir, "target/bantin/publish-${name}.json"), 'UTF-8') }
def run = { command ->
    def process = command.execute(null as List, basedir)
    def said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : command
    said
}

// The folder: a link to a release, with what nginx has to be told and files that are packed.
def current = new File(basedir, 'target/may-chu/current')
def page = new File(basedir, 'target/site/tin-tuc/2026/gat-som/index.html')
assert java.nio.file.Files.isSymbolicLink(current.toPath())
assert new File(current, 'tin-tuc/2026/gat-som/index.html').bytes == page.bytes
assert new File(current, 'bantin.nginx.conf').exists()
assert new File(current, 'index.html.gz').exists()
assert new File(basedir, 'target/may-chu/releases').list().findAll { it ==~ /\d{8}T\d{6}Z-[0-9a-f]{8}/ }.size() == 1

// The branch, as somebody else gets it.
run(['git', 'clone', '-q', '--branch', 'trang', new File(basedir, 'kho.git').path, 'ban-sao'])
assert new File(basedir, 'ban-sao/tin-tuc/2026/gat-som/index.html').bytes == page.bytes
assert new File(basedir, 'ban-sao/_headers').exists()
assert run(['git', '-C', 'ban-sao', 'rev-list', '--count', 'HEAD']).trim() == '1'

// The archive.
def packed = run(['tar', '-tzf', 'target/trang.tar.gz']).readLines()*.replaceFirst('^\\./', '')
assert packed.contains('tin-tuc/2026/gat-som/index.html')
assert packed.contains('.nojekyll')

// Nothing of the draft, anywhere.
assert !packed.any { it.contains('nhap') || it.contains('ban-thao') }

// A look does nothing; the second time nothing is left to do.
assert log.contains('«may-chu»: chỉ xem thử, chưa làm gì.')
['may-chu', 'nhanh', 'goi'].each {
    assert log =~ /Đã đăng lên «${it}»: bản \d{8}T\d{6}Z-[0-9a-f]{8}, tải lên \d+ tệp\./
    assert log =~ /«${it}» đã có đủ mọi thứ: bản \S+; không có gì để đăng\. \/ “${it}” has all of it already/
}
assert report('nhanh').result == 'unchanged'
assert log.contains('[PUBLISH_EXAMPLE_ADDRESS]')
assert log.contains('«may-chu» không giữ bản cũ nào.')

// What failed said why.
assert log.contains('[PUBLISH_TARGET_UNNAMED]')
assert log.contains('[PUBLISH_STALE]')
assert log.contains('[PUBLISH_RELEASE_UNKNOWN]')
assert log.count('[PUBLISH_UNREACHABLE]') >= 2

// And nobody was shown what only they should know, though all was to be told.
assert log.contains('[DEBUG]')
assert !log.contains('canh-buom-khong-ai-duoc-thay')
