/**
 * Orchestration of all stages: {@link vn.bantin.build.BuildRequest} to {@link
 * vn.bantin.build.BuildReport}. Front doors: {@link vn.bantin.build.SiteBuilder}, {@link
 * vn.bantin.build.VerifiedBuild}, {@link vn.bantin.build.RepeatedBuild}, {@link
 * vn.bantin.build.DryRun}, {@link vn.bantin.build.Inquiry}, {@link vn.bantin.build.Newsdesk} and
 * {@link vn.bantin.build.ArticleCreation}, one for each thing that can be asked of a site. The only
 * package that sees every stage; must not know who asks (Maven, a test), what time it is, or any
 * machine that was not put into the request.
 */
@NullMarked
package vn.bantin.build;

import org.jspecify.annotations.NullMarked;
