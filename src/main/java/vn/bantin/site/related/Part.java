package vn.bantin.site.related;

/** What two articles can share, and what sharing the rarest of it is worth. */
enum Part {
    TERMS(4),
    TAGS(5),
    TOPIC(8),
    PLACE(2);

    /** Points per doubling of rarity. */
    private final int worth;

    Part(int worth) {
        this.worth = worth;
    }

    int points(int rarity) {
        return worth * rarity;
    }
}
