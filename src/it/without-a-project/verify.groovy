import groovy.json.JsonSlurper

assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'ra/tin-tuc/2026/nuoc-sach-ve-ban-hieu/index.html').getText('UTF-8').contains('gánh nước qua hai con dốc')
assert new JsonSlurper().parse(new File(basedir, 'bao-cao.json'), 'UTF-8').ledger.published == 1
assert new File(basedir, 'nho').isDirectory()
assert !new File(basedir, 'target').exists()
