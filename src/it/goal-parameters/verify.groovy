import groovy.json.JsonSlurper

def folder = { name -> new File(basedir, "target/${name}") }
def report = { name -> new JsonSlurper().parse(new File(folder(name), 'report.json'), 'UTF-8') }
def has = { name, slug -> new File(folder(name), "site/tin-tuc/2026/${slug}/index.html").exists() }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert !folder('skip').exists()

def early = report('early')
assert early.found == 3
assert [early.ledger.published, early.ledger.scheduled, early.ledger.draft] == [1, 1, 1]
assert has('early', 'mua-que-ben-ho')
assert !has('early', 'hoi-thi-nau-an')

def late = report('late')
assert [late.ledger.published, late.ledger.scheduled, late.ledger.draft] == [2, 0, 1]
assert has('late', 'hoi-thi-nau-an')
assert !has('late', 'ban-thao-ve-to-theu')

assert has('drafts', 'ban-thao-ve-to-theu')

// Three runs in Vietnamese, the fourth in English.
assert log.contains('đã đăng')
assert log.contains('published')

['bad-now', 'bad-lang', 'no-content'].each { name ->
    assert !new File(folder(name), 'site').exists()
}
assert log.contains('hom-nay')
assert log.contains('bantin.lang: «fr»')
assert log.contains('khong-co')
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')

// Nothing goes where it was not sent.
assert !new File(basedir, 'target/site').exists()
assert !new File(basedir, 'target/bantin').exists()
