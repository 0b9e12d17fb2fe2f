assert new File(basedir, 'editor.txt').getText('UTF-8') == 'done'

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Đang xem trước tại http://127.0.0.1:')
assert log.contains('The preview is at http://127.0.0.1:')
assert log.contains('có phải «author»?')
assert log.contains('Đã dừng xem trước.')

// Whole, given up, and nowhere that is published.
def preview = new File(basedir, 'target/bantin/preview')
assert new File(preview, 'site/tin-tuc/2026/ban-nhap/index.html').exists()
assert !new File(preview, 'cache/build.holder').exists()
assert !new File(preview, 'cache/staging').exists()
assert !new File(basedir, 'target/site').exists()
def page = new File(preview, 'site/tin-tuc/2026/mua-gat/index.html').getText('UTF-8')
assert page.contains('từ lúc gà gáy')
assert !page.contains('.bantin')
