import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def target = { name -> new File(basedir, "target/bantin/${name}") }
def log = new File(basedir, 'build.log').getText('UTF-8')
def article = new File(basedir, 'content/tin-tuc/2026/to-det.md').getText('UTF-8')

// The first run: a title that is no YAML, nothing is published, so nothing else is found on pages.
def first = new JsonSlurper().parse(target('check.json'), 'UTF-8')
assert first.documents == 1 && first.errors >= 1
def colon = first.findings.find { it.key == 'YAML_COLON' }
assert colon.rule == 'riskyYaml' && colon.file == 'content/tin-tuc/2026/to-det.md'
assert [colon.line, colon.column] == [2, 23]
assert log.contains('lỗi / error')

// The second mends it and finds the rest, where it stands.
assert article == '''---
title: "Tổ dệt bản Năng: nhận đơn hàng đầu tiên"
slug: to-det-ban-nang-nhan-don-hang-dau-tien
date: 20/09/2026 - 07:00
author: Hà Thị Mây
sapo: Đơn hàng hai mươi tấm khăn piêu đến với tổ dệt bản Năng đúng dịp chị em vừa học xong lớp nhuộm chàm.
---

Chị em kể chuyện nhuộm chàm [ở đây](/tin-tuc/2026/nhuom-cham/).
'''
assert log.contains('[INFO] +slug: to-det-ban-nang-nhan-don-hang-dau-tien')
assert log.contains('\n::error file=content/tin-tuc/2026/to-det.md,line=9,col=29,title=brokenLink::')
assert log.contains('\n::warning file=content/tin-tuc/2026/to-det.md,line=9,col=29,title=linkText::')
assert target('check.txt').exists()

// The third has nothing to mend.
assert log.contains('Không có gì để tự sửa.')
def sarif = new JsonSlurper().parse(target('check.sarif'), 'UTF-8')
assert sarif.version == '2.1.0'
assert sarif.runs[0].tool.driver.version ==~ /\d.*/
assert sarif.runs[0].results*.ruleId as Set == ['brokenLink', 'linkText'] as Set

// Warnings fail a strict run only.
def junit = new XmlSlurper().parse(target('check.xml'))
assert junit.@failures == '0' && junit.@tests == '1'
assert junit.testsuite.@name == 'content-tot/tin-tuc/2026/to-det.md'
assert log.contains('bantin.strict=true')
assert log.contains('«pdf»')
assert !log.contains('MojoExecutionException')

assert !new File(basedir, 'target/site').exists()
