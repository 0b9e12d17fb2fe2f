// Part of it goes over SSH, to Debian's server.
if (new File('/usr/sbin/sshd').canExecute()) {
    return true
}
def missing = 'NO TEST OF SECRETS IN LOGS: sshd is not installed (Debian: openssh-server)'
assert System.getenv('CI') != 'true' : missing
System.err.println(missing)
return false
