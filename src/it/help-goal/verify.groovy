def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('This plugin has 2 goals')
assert log.contains('bantin:build')
assert log.contains('bantin:help')
['content', 'templates', 'output', 'cache', 'now', 'drafts', 'lang', 'threads', 'report', 'skip'].each { name ->
    assert log.contains("User property: bantin.${name}")
}
assert !log.contains('No description')
