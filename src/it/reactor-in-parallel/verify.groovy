def page = { path -> new File(basedir, path).getText('UTF-8') }

assert page('nhu-xuan/target/site/tin-tuc/2026/vuon-thuoc-nam-cua-chi-hoi/index.html').contains('Bốn mươi loại cây thuốc')
assert page('nhu-thanh/target/site/tin-tuc/2026/doi-bong-chuyen-cac-me/index.html').contains('Chiều nào sân thôn cũng vang tiếng cười')
assert !page('nhu-xuan/target/site/index.html').contains('Đội bóng chuyền')
assert !page('nhu-thanh/target/site/index.html').contains('Vườn thuốc nam')
assert !new File(basedir, 'target/site').exists()

def log = page('build.log')
assert !log.contains('thread-safe')
assert !log.contains('threadSafe')
