import groovy.json.JsonSlurper

def portal = new File(basedir, 'cong')
def text = { path -> new File(portal, path).getText('UTF-8') }
def report = { path -> new JsonSlurper().parse(new File(portal, path), 'UTF-8') }

// init, without a project and without traces beside the new folder
assert !new File(basedir, 'target').exists()
assert text('pom.xml').contains('<artifactId>bantin-maven-plugin</artifactId>')
assert text('.gitignore').contains('target/')
assert text('.mvn/jvm.config').contains('-XX:+UseParallelGC')
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

// What the CI templates tell a shell to do, as written there, with this Maven: first for a change that somebody proposes, then for one that was taken.
def bin = new File(basedir, 'bin')
bin.mkdirs()
def maven = new File(bin, 'mvn')
maven.text = """#!/bin/sh
exec '${System.getProperty('maven.home')}/bin/mvn' -o -Daether.enhancedLocalRepository.trackingFilename=none -Dmaven.repo.local='${localRepositoryPath}' "\$@"
"""
maven.setExecutable(true)

def shell = { script, environment ->
    def builder = new ProcessBuilder('bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script)
    builder.directory(portal).redirectErrorStream(true)
    builder.environment().putAll(environment)
    builder.environment().put('PATH', "${bin}:${System.getenv('PATH')}".toString())
    def process = builder.start()
    process.outputStream.close()
    def said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : "${script}\n${said}"
    said
}

def github = text('.github/workflows/cong-tin.yml')
def scripts = { job ->
    def lines = github.substring(github.indexOf("\n  ${job}:\n")).readLines().drop(2).takeWhile { !(it ==~ / {2}\S.*:/) }
    def found = []
    lines.eachWithIndex { line, i ->
        def run = line =~ /^ {8}run: (.*)$/
        if (run.find()) {
            found << (run.group(1) != '|' ? run.group(1)
                    : lines.drop(i + 1).takeWhile { it.isEmpty() || it.startsWith(' ' * 10) }*.drop(10).join('\n'))
        }
    }
    found
}
def summary = new File(basedir, 'summary')
def output = new File(basedir, 'output')

assert scripts('xem-truoc').size() == 3
scripts('xem-truoc').each { shell(it, [GITHUB_STEP_SUMMARY: summary.path]) }
assert summary.getText('UTF-8').startsWith('### Nếu nhận thay đổi này, bạn đọc sẽ thấy\n')

assert scripts('dang').size() == 3
scripts('dang').each { shell(it, [GITHUB_OUTPUT: output.path, EVENT: 'push']) }
assert output.text == 'due=true\npages=true\n'
assert text('target/dang/current/index.html').contains('Hoi-xa')
assert new File(portal, 'target/dang/current/.nojekyll').exists()

// GitLab, over what GitHub has published: there is nothing more to do, and the folder is what Pages take.
def gitlab = text('.gitlab-ci.yml')
def steps = { job ->
    gitlab.substring(gitlab.indexOf("\n${job}:\n")).readLines().drop(2).takeWhile { it.isEmpty() || it ==~ /[ #].*/ }
            .dropWhile { it != '  script:' }.drop(1).takeWhile { it.startsWith('    - ') }*.drop(6)
}
assert steps('xem-truoc').size() == 3
shell(steps('xem-truoc').join('\n'), [:])
assert text('target/nhan-xet/check.xml').contains('<testsuite')
assert steps('pages').size() == 4
shell(steps('pages').join('\n'), [:])
assert text('public/index.html') == text('target/dang/current/index.html')
