package vn.bantin.check;

/** Looks at one document and nothing else. Safe for all threads. */
interface ManuscriptRule {
    void look(Manuscript manuscript, Notes notes);
}
