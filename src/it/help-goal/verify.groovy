def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('This plugin has 4 goals')
['build', 'plan', 'why', 'help'].each { name ->
    assert log.contains("bantin:${name}")
}
['content', 'templates', 'output', 'cache', 'now', 'drafts', 'lang', 'threads', 'report', 'skip', 'verify', 'article', 'url'].each { name ->
    assert log.contains("User property: bantin.${name}")
}
assert !log.contains('No description')
