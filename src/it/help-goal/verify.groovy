def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('This plugin has 13 goals')
['build', 'check', 'serve', 'plan', 'publish', 'rollback', 'why', 'addresses', 'new', 'init', 'list', 'stats', 'help'].each { name ->
    assert log.contains("bantin:${name}")
}
['content', 'templates', 'output', 'cache', 'now', 'drafts', 'lang', 'threads', 'report', 'skip', 'verify', 'article', 'url', 'title', 'section', 'layout', 'author', 'slug', 'target', 'allowDeletes', 'maxAge', 'dryRun', 'release'].each { name ->
    assert log.contains("User property: bantin.${name}")
}
assert !log.contains('No description')
