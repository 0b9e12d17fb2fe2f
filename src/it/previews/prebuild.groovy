// An editor beside Maven: asks, saves, asks again, and stops it. What goes wrong is in a file that verify.groovy reads.

def log = new File(basedir, 'build.log')
def article = new File(basedir, 'content/tin-tuc/2026/mua-gat.md')
def draft = new File(basedir, 'content/tin-tuc/2026/ban-nhap.md')
def result = new File(basedir, 'editor.txt')

def until = { String what, Closure<Boolean> there ->
    def end = System.nanoTime() + 120_000_000_000L
    while (!there()) {
        assert System.nanoTime() < end : "never: ${what}"
        Thread.sleep(50)
    }
}
def read = { String address ->
    def connection = new URL(address).openConnection()
    connection.responseCode < 400 ? connection.inputStream.getText('UTF-8') : (connection.errorStream?.getText('UTF-8') ?: '')
}
def ours = {
    ProcessHandle.current().descendants().filter { process ->
        def line = process.info().commandLine().orElse('')
        line.contains('bantin:serve') && line.contains('java') && line.contains(basedir.name)
    }.toList()
}
def edit = {
    def address = null
    until('the address in the log') {
        def found = log.exists() ? (log.getText('UTF-8') =~ /(http:\/\/127\.0\.0\.1:\d+)\//) : null
        address = found && found.find() ? found.group(1) : null
        address != null
    }
    def page = "${address}/tin-tuc/2026/mua-gat/"
    until('the first build') { read(page).contains('từ sáng sớm') }
    assert read("${address}/tin-tuc/2026/ban-nhap/").contains('BẢN NHÁP')

    article.setText(article.getText('UTF-8').replace('từ sáng sớm', 'từ lúc gà gáy'), 'UTF-8')
    until('the edit') { read(page).contains('từ lúc gà gáy') }

    def good = draft.getText('UTF-8')
    draft.setText(good.replace('author:', 'autor:'), 'UTF-8')
    until('the error') { read(page).contains('bantin-overlay') }
    assert read(page).contains('ban-nhap.md:')
    draft.setText(good, 'UTF-8')
    until('the mending') { !read(page).contains('bantin-overlay') }
}

Thread.start {
    def said = 'done'
    try {
        edit()
    } catch (Throwable wrong) {
        said = wrong.toString()
    }
    result.setText(said, 'UTF-8')
    ours().each { it.destroy() }
}
true
