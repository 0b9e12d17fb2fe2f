import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}"), 'UTF-8') }
def log = new File(basedir, 'build.log').getText('UTF-8')
def toDet = '/tin-tuc/2026/to-det-ban-nang-nhan-don-hang-dau-tien/'
def hoiCho = '/tin-tuc/2026/khan-tho-cam-ra-hoi-cho-huyen/'

def why = report('bantin/why.json')
assert why.document.path == 'content/tin-tuc/2026/to-det.md'
assert why.document.visible
assert why.document.address == toDet
assert why.document.namedBy == 'title'
assert [why.file.next, why.file.reason, why.file.template] == ['make', 'new', 'article.ftlh']
assert why.shownOn.find { it.on == '/tin-tuc/' } == [on: '/tin-tuc/', place: 'list', number: 2]
assert why.readMore*.address == [hoiCho]
assert why.readMore[0].choice in ['relevant', 'nearest']
assert log.contains('Được đăng, từ 24/09/2026 - 08:00.')
assert log.contains("Địa chỉ ${toDet}, làm từ tiêu đề.")

def early = report('early.json')
assert !early.document.visible
assert [early.document.status, early.document.cause] == ['scheduled', 'date']
assert early.document.at == 'content/tin-tuc/2026/hoi-cho.md:3:7'
assert early.file == null
assert log.contains('Not published yet: “date” is 02/10/2026 - 07:30, still to come')

def list = report('list.json')
assert list.file.shows*.address == [hoiCho, toDet]

assert report('unknown.json').diagnostics*.key == ['DOCUMENT_UNKNOWN']
assert log.contains('có phải «tin-tuc/2026/to-det.md»?')
assert log.findAll('Cần đúng một trong hai').size() >= 2
assert !log.contains('MojoExecutionException')

assert !new File(basedir, 'target/site').exists()
