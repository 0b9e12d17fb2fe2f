import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

// Servers that repeat whatever they are told, where a program may be tempted to show it. They end
// with verify.groovy, or with this process.
def loopback = InetAddress.getByName('127.0.0.1')
def heard = Collections.synchronizedList([])
context.put('heard', heard)

def told = { HttpExchange asked -> asked.requestHeaders.collectMany { name, values -> values }.join(' ') }
def login = { HttpExchange asked -> asked.requestHeaders.getFirst('Authorization') }
def answer = { HttpExchange asked, int status, Map headers, String body ->
    asked.requestBody.readAllBytes()
    heard << "${asked.requestURI} ${told(asked)}".toString()
    headers.each { name, value -> asked.responseHeaders.set(name, value) }
    def bytes = body.getBytes('UTF-8')
    def head = asked.requestMethod == 'HEAD'
    asked.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length)
    if (!head) {
        asked.responseBody.write(bytes)
    }
    asked.close()
}
def askForLogin = { HttpExchange asked ->
    answer(asked, 401, ['WWW-Authenticate': "Basic realm=\"${login(asked)}\""], "not ${login(asked)}")
}
def s3Error = { HttpExchange asked, String code ->
    "<Error><Code>${code}</Code><Message>You sent ${told(asked)}</Message></Error>".toString()
}

def web = HttpServer.create(new InetSocketAddress(loopback, 0), 0)
def other = HttpServer.create(new InetSocketAddress(loopback, 0), 0)
def serve = { path, handler -> web.createContext(path, handler) }
serve('/nhan') { answer(it, 200, [:], "thanks for ${told(it)}") }
serve('/tu-choi') { answer(it, 500, [:], "cannot take ${told(it)}") }
serve('/chu-ky') { answer(it, 403, ['Content-Type': 'application/xml'], s3Error(it, 'SignatureDoesNotMatch')) }
serve('/vung') {
    def elsewhere = "http://127.0.0.1:${other.address.port}/vung"
    answer(it, 301, [Location: elsewhere, 'Content-Type': 'application/xml'], s3Error(it, 'PermanentRedirect'))
}
// Of a café, before one has logged in (RFC 6585, section 6).
serve('/ca-phe') { answer(it, 511, ['Content-Type': 'text/html'], "<p>Log in, ${told(it)}") }
serve('/sai-ma.git', askForLogin)
serve('/chuyen-huong.git') {
    if (login(it) == null) {
        askForLogin(it)
    } else {
        answer(it, 302, [Location: "http://127.0.0.1:${other.address.port}${it.requestURI}"], login(it))
    }
}
serve('/tra-loi.git') {
    if (login(it) == null) {
        askForLogin(it)
    } else {
        def type = ['Content-Type': 'application/x-git-upload-pack-advertisement']
        def refusal = "ERR access denied to ${login(it)}"
        def packet = String.format('%04x%s', refusal.length() + 4, refusal)
        answer(it, 200, type, "001e# service=git-upload-pack\n0000${packet}")
    }
}
other.createContext('/', askForLogin)
[web, other]*.start()

// One that says it in the line of the status, which the server of the JDK does not.
def reason = new ServerSocket(0, 20, loopback)
Thread.startDaemon {
    while (!reason.closed) {
        try {
            reason.accept().withStreams { input, output ->
                def lines = input.newReader('ISO-8859-1').with { reader ->
                    def read = []
                    for (def line = reader.readLine(); line; line = reader.readLine()) {
                        read << line
                    }
                    read
                }
                def given = lines.find { it.toLowerCase().startsWith('authorization:') }
                heard << "${lines[0]} ${given}".toString()
                output << (given ? "HTTP/1.1 403 Forbidden for ${given}\r\n" : 'HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm="git"\r\n')
                output << 'Content-Length: 0\r\nConnection: close\r\n\r\n'
            }
        } catch (SocketException closed) {
            // Somebody has gone, or it is over.
        }
    }
}

// SSH, for whoever has the key.
def makeKey = { name, passphrase ->
    def file = new File(basedir, name).path
    assert ['ssh-keygen', '-q', '-t', 'ed25519', '-N', passphrase, '-C', 'test', '-f', file].execute().waitFor() == 0
    Files.setPosixFilePermissions(new File(file).toPath(), PosixFilePermissions.fromString('rw-------'))
}
makeKey('host', '')
makeKey('other', '')
makeKey('key', 'Canh+buom/01?mong')
def port = new ServerSocket(0, 1, loopback).withCloseable { it.localPort }
def config = new File(basedir, 'sshd_config')
config.text = """\
ListenAddress 127.0.0.1
Port ${port}
HostKey ${basedir}/host
AuthorizedKeysFile ${basedir}/key.pub
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
Subsystem sftp internal-sftp
"""
if (new File('/run').canWrite()) {
    new File('/run/sshd').mkdirs()
}
def sshd = new ProcessBuilder('/usr/sbin/sshd', '-D', '-e', '-f', config.path)
        .redirectErrorStream(true)
        .redirectOutput(new File(basedir, 'sshd.log'))
        .start()
def stop = {
    [web, other]*.stop(0)
    reason.close()
    (sshd.descendants().toList() + sshd.toHandle())*.destroy()
}
context.put('stop', stop)
Runtime.runtime.addShutdownHook(new Thread(stop as Runnable))

def answers = false
for (def tries = 0; !answers && tries < 500; tries++) {
    assert sshd.alive : new File(basedir, 'sshd.log').text
    try {
        new Socket(loopback, port).withCloseable { answers = it.inputStream.read() == (int) ('S' as char) }
    } catch (IOException notYet) {
        Thread.sleep(20)
    }
}
assert answers

// What site.yaml cannot know, and another one with a password in an address.
new File(basedir, 'vps').mkdir()
def publicKey = { new File(basedir, it + '.pub').text.split(' ')[0..1].join(' ') }
def site = new File(basedir, 'content/site.yaml')
def written = site.getText('UTF-8')
[
    ssh: port,
    user: System.getProperty('user.name'),
    vps: new File(basedir, 'vps').path,
    hostKey: publicKey('host'),
    otherKey: publicKey('other'),
    web: "http://127.0.0.1:${web.address.port}",
    reason: "http://127.0.0.1:${reason.localPort}",
].each { name, value -> written = written.replace("@${name}@", value.toString()) }
site.setText(written, 'UTF-8')
def wrong = new File(basedir, 'content-lo/site.yaml')
wrong.parentFile.mkdir()
wrong.setText(written + '''
  lo: {driver: git, url: "https://toa-soan:Canh%2Bbuom%2F11%3Fmong@git.example.org/trang.git", branch: trang, verify: false}
  lo-nua: {driver: sftp, host: 127.0.0.1, user: bantin, path: /srv/trang, password: Canh+buom/12?mong}
''', 'UTF-8')
