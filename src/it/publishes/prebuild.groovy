// A repository that takes a branch of pages, as if it were at GitHub.
def repository = new File(basedir, 'kho.git')
assert ['git', 'init', '-q', '--bare', repository.path].execute().waitFor() == 0
def site = new File(basedir, 'content/site.yaml')
site.setText(site.getText('UTF-8').replace('@kho@', repository.toURI().toString().replace('file:/', 'file:///')), 'UTF-8')
