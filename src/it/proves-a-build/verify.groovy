import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}"), 'UTF-8') }

def first = report('bantin/report.json')
assert first.kept == 0
assert first.stages.verify != null
assert first.diagnostics*.key == ["HELD_BACK"]

def second = report('second.json')
assert second.kept > 0 : 'an incremental build was to be proved'
assert second.ledger.published == 2
assert second.diagnostics.isEmpty()

assert !new File(basedir, 'target/bantin/verify').exists()
