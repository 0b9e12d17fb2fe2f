import groovy.json.JsonSlurper

def portal = new File(basedir, 'cong')
def text = { path -> new File(portal, path).getText('UTF-8') }
def report = { path -> new JsonSlurper().parse(new File(portal, path), 'UTF-8') }

// init, without a project and without traces beside the new folder
assert !new File(basedir, 'target').exists()
assert text('pom.xml').contains('<artifactId>bantin-maven-plugin</artifactId>')
assert text('.gitignore').contains('target/')
assert text('.mvn/jvm.config').contains('-XX:+UseSerialGC')
assert text('.github/workflows/cong-tin.yml').contains('bantin:publish')
assert text('.gitlab-ci.yml').contains('bantin:publish')
assert text('README.md').startsWith('# Hoi-xa\n')

// the first build, of what init wrote
def first = report('target/mot.json')
assert first.diagnostics == []
assert first.ledger.published == 2
assert first.nextBuildAt == '2026-11-26T08:00:00Z'

// new: a draft with its address frozen
def article = 'content/hoat-dong-hoi/2026/hop-mat-chi-em/index.md'
assert text(article).startsWith('---\ntitle: "Hop-mat:-chi-em"\nslug: hop-mat-chi-em\ndate: 24/11/2026 - 16:00\n')
assert text(article).contains('\nstatus: draft\nlayout: photo\n')
def second = report('target/hai.json')
assert second.diagnostics == []
assert second.ledger.published == 2
assert second.ledger.draft == 1
assert text('target/site/index.html').contains('Chào bạn đọc')
assert !new File(portal, 'target/site/hoat-dong-hoi/2026').exists()
assert text('target/xem-truoc/hoat-dong-hoi/2026/hop-mat-chi-em/index.html').contains('Hop-mat:-chi-em')

// when to build again: one line for a shell
assert text('target/bantin/next-build-at') == '2026-11-26T08:00:00Z\n'

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[FOLDER_NOT_EMPTY]')
assert log.contains('[ARTICLE_EXISTS]')
assert log.contains('-Dbantin.slug=hop-mat-chi-em-2')
assert log.contains('Thiếu bantin.title.')
assert log.contains('có phải «tin-tuc»?')
