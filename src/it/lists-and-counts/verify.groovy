import groovy.json.JsonSlurper

def text = { path -> new File(basedir, path).getText('UTF-8') }
def json = { path -> new JsonSlurper().parse(new File(basedir, path), 'UTF-8') }
def log = text('build.log')

// as a table: columns stand under each other
assert log.contains('[INFO] Nháp và chờ duyệt (1)')
assert log.contains('[INFO]   Ngày                Tiêu đề    Tác giả  Trạng thái  Ở đâu\n')
assert log.contains('[INFO]   20/11/2026 - 00:00  Chợ phiên  Lê Hà    nháp        content/tin-tuc/2026/cho-phien.md:5:9\n')
assert log.contains('[INFO] Hẹn giờ (1)')
assert log.contains('[INFO] Ảnh chưa ghi tên người chụp (1)')

// for spreadsheets: with a mark, and never a formula
assert text('target/bantin/list.csv') == '\uFEFFDanh sách,Ngày giờ,Tiêu đề,Tác giả,Trạng thái,Nội dung,Tên ghi trong tệp ảnh,Ở đâu\r\n' +
    'Hẹn giờ,01/12/2026 - 07:00,"\'=1+1, một phép tính",Lê Hà,hẹn giờ,,,content/tin-tuc/2026/phep-tinh.md:5:12\r\n'

// for programs
def photos = json('target/anh.json').lists
assert photos.keySet() == ['uncredited'] as Set
assert photos.uncredited[0].title == 'Hội chợ'
assert photos.uncredited[0].photo == 'to-det.png'
assert photos.uncredited[0].authors == ['Lê Hà', 'Minh Anh']
assert photos.uncredited[0].time == '2026-11-02T01:00:00Z'

// counts: the whole for each, and a share
assert log =~ /2026-11 +Minh Anh +1 +0\.5 +9 +4\.5 +0 +0/
assert text('target/bantin/stats.csv') == 'Tháng,Tên,Bài,Phần bài,Chữ,Phần chữ,Ảnh,Phần ảnh\r\n' +
    '2026-11,(chưa ghi tên),0,0,0,0,1,1\r\n' +
    '2026-11,Minh Anh,1,"0,5",9,"4,5",0,0\r\n' +
    '2026-11,Lê Hà,1,"0,5",9,"4,5",0,0\r\n'
def stats = json('target/bantin/stats.json')
assert stats.contributions.collect { it.name } == ['', 'Minh Anh', 'Lê Hà']
assert stats.contributions[1].wordShare == 4.5
assert stats.total.articles == 1
assert stats.total.words == 9

assert log.contains('có phải «nhap»?')
assert log.contains('[DAY_INVALID]')
assert log.contains('bantin.format: «xlsx»')
assert !new File(basedir, 'target/site').exists()
