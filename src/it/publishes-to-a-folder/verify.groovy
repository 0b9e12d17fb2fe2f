import groovy.json.JsonSlurper

def text = { name -> new File(basedir, name).getText('UTF-8') }
def report = { name -> new JsonSlurper().parse(new File(basedir, "target/bantin/publish-${name}.json"), 'UTF-8') }
def log = text('build.log')

assert log.contains('[PUBLISH_TARGET_UNNAMED]')
assert log.contains('«kho»: chỉ xem thử, chưa làm gì.')
assert report('kho').result == 'planned'
assert !new File(basedir, 'target/kho').exists()

assert log =~ /Đã đăng lên «tai-cho»: bản \d{8}T\d{6}Z-[0-9a-f]{8}, tải lên \d+ tệp\./
assert text('target/www/current/index.html') == text('target/site/index.html')
assert log =~ /«tai-cho» đã có đủ mọi thứ: bản \S+; không có gì để đăng\. \/ “tai-cho” has all of it already/
assert log.contains('[PUBLISH_EXAMPLE_ADDRESS]')
assert log.contains('[PUBLISH_STALE]')
assert report('tai-cho').result == 'failed'
assert log.contains('«tai-cho» không giữ bản cũ nào.')
assert !log.contains('MojoExecutionException')
