/**
 * What a check found, in the forms that people and machines read: text by file, JSON, SARIF 2.1.0,
 * JUnit's XML, annotations of GitHub's workflows. Front door: {@link
 * vn.bantin.check.report.Format}. Knows findings and nothing of how they were found.
 */
@NullMarked
package vn.bantin.check.report;

import org.jspecify.annotations.NullMarked;
