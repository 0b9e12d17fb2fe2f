package vn.bantin.view;

/** A whole page: what {@code layout/base.ftlh} needs of each. */
public sealed interface Page
        permits ArticlePage,
                CommentsPage,
                UndatedPage,
                HomePage,
                ListPage,
                IndexPage,
                ArchivePage,
                MonthPage,
                SearchPage,
                CorrectionsPage,
                GonePage,
                NotFoundPage {
    /** The portal. */
    SiteView site();

    /** The head. */
    MetaView meta();
}
