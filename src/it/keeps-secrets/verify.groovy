import groovy.json.JsonSlurper

context.get('stop').call()
def heard = context.get('heard')
def log = new File(basedir, 'build.log').getText('UTF-8')
def report = { name -> new JsonSlurper().parse(new File(basedir, "target/bantin/publish-${name}.json"), 'UTF-8') }
def errors = { name -> report(name).diagnostics.findAll { it.severity == 'error' }*.key }
def base64 = { byte[] bytes -> Base64.encoder.withoutPadding().encodeToString(bytes) }

// Two releases went well, and those who were asked for more than that were told a secret.
def published = log =~ /Đã đăng lên «(vps|tai-cho)»: bản/
assert published.collect { it[1] } == ['vps', 'tai-cho']
assert new File(basedir, 'vps/index.html').exists()
assert heard.any { it.startsWith('/nhan ') && it.contains('Bearer Canh+buom/04?mong') }
assert heard.any { it.startsWith('/tu-choi ') && it.contains('Bearer Canh+buom/04?mong') }
['PURGE_REFUSED', 'HUB_REFUSED'].each { assert log.contains("[${it}]") }

// The others failed, each as it should.
[
    'kho-chu-ky': 'PUBLISH_REFUSED',
    'kho-vung': 'PUBLISH_UNFIT',
    'kho-ca-phe': 'PUBLISH_NOT_TRUSTED',
    'nhanh-sai-ma': 'PUBLISH_REFUSED',
    'nhanh-chuyen-huong': 'PUBLISH_REFUSED',
    'nhanh-ly-do': 'PUBLISH_REFUSED',
    'nhanh-tra-loi': 'PUBLISH_REFUSED',
    'nhanh-may-la': 'PUBLISH_NOT_TRUSTED',
    'nhanh-vo-danh': 'PUBLISH_SERVER_UNKNOWN',
    'vps-may-la': 'PUBLISH_NOT_TRUSTED',
    'vps-mat-khau': 'PUBLISH_REFUSED',
    'vps-khoa-dong': 'PUBLISH_REFUSED',
].each { name, fault ->
    assert report(name).result == 'failed' : name
    assert errors(name) == [fault] : "${name}: ${report(name).diagnostics}"
}
assert errors('vps') == ['PUBLISH_RELEASE_UNKNOWN']
assert log.count('[PUBLISH_SECRET_IN_SITE]') == 2
assert log.contains('[DEBUG]')
assert log.contains('MojoExecutionException')

// Servers that repeat what they hear have heard it.
def pair = { secret -> base64("toa-soan:${secret}".getBytes('UTF-8')) }
[
    '/sai-ma.git': 'Canh+buom/07?mong',
    '/chuyen-huong.git': 'Canh+buom/08?mong',
    'GET /trang.git': 'Canh+buom/09?mong',
    '/tra-loi.git': 'Canh+buom/10?mong',
].each { path, secret -> assert heard.any { it.startsWith(path) && it.contains(pair(secret)) } : path }
assert heard.any { it.startsWith('/chu-ky') && it.contains('Canh+buom/06?mong') }

// And nobody else has: in no form is a secret anywhere.
def secrets = (1..12).collect { String.format('Canh+buom/%02d?mong', it) }
def forms = { String secret ->
    def bytes = secret.getBytes('UTF-8')
    // Behind whatever stands before it, such as a name and a colon; ends depend on neighbours.
    def shifted = (0..2).collect { base64(('x' * it + secret).getBytes('UTF-8')) }.collect { it.substring(4, it.length() - 4) }
    [secret, URLEncoder.encode(secret, 'UTF-8'), secret.replace('/', '\\/'), bytes.encodeHex().toString()] + shifted
}
def known = secrets.collectMany(forms)
def found = { String text -> known.findAll { text.contains(it) } }
def files = [new File(basedir, 'build.log')]
new File(basedir, 'target').eachFileRecurse(groovy.io.FileType.FILES) { files << it }
assert files.size() > 30
assert files.collectMany { file -> found(file.getText('ISO-8859-1')).collect { "${file}: ${it}" } } == []
// Which is worth something only if they would be found.
['a:', 'ab:', 'abc:'].each { assert !found(base64((it + secrets[0]).getBytes('UTF-8'))).empty }
assert !found(heard.join('\n')).empty
